### Words of how firm a ranking is, and why it is as it is.

undefined-nothing-in-common = no two interviewers have scored the same two candidates
column-could-be = Could be
firmness-legend = “Could be”: the places of those whom the noise between interviewers does not let the candidate be told apart from.
firmness-legend-bracket = A bracket joins those of whom no two can be told apart.
firmness-interviewers =
    { $count ->
    [1] one interviewer
    [2] two interviewers
    [3] three interviewers
    [4] four interviewers
   *[other] { $count } interviewers
    }
firmness-interviewers-between = { $fewest } to { $most } interviewers
firmness-others =
    { $count ->
    [one] 1 more
   *[other] { $count } more
    }
firmness-close-two-deciding = { $first } and { $rival } can’t be told apart with { $interviewers }; one more interview on “{ $criterion }” would most likely decide.
firmness-close-two = { $first } and { $rival } can’t be told apart with { $interviewers }.
firmness-close-deciding = { $first } can’t be told apart from { $rivals } with { $interviewers }; one more interview on “{ $criterion }” would most likely decide between { $first } and { $second }.
firmness-close = { $first } can’t be told apart from { $rivals } with { $interviewers }.
firmness-place = { $place }
firmness-from-to = { $from }–{ $to }
firmness-places = place { $places }
firmness-run = { $people } can’t be told apart ({ $places }).
firmness-run-deciding = { $people } can’t be told apart ({ $places }); one more interview on “{ $criterion }” would most likely decide which of them is in front.
firmness-run-listed = { $places } (“{ $criterion }”)
firmness-runs = Further down, those at these places can’t be told apart: { $runs }.
firmness-runs-deciding = Further down, those at these places can’t be told apart: { $runs }. One more interview on “{ $criterion }” would most likely decide which of them is in front.
firmness-runs-each = Further down, those at these places can’t be told apart: { $runs }. The criterion in brackets is the one on which one more interview would most likely decide which of them is in front.
firmness-ahead = { $first } is { $difference } points ahead of { $second }. That is more than the { $detectable } points that noise between the interviewers would explain.
firmness-noise = Noise, estimated from { $candidates } candidates and { $interviewers }: one interviewer’s total has a standard error of { $error } points. Totals of { $among } can’t be told apart up to a difference of { $difference } points.
firmness-noise-shared = Noise, estimated from { $candidates } candidates and { $interviewers }, who share the criteria out among them, from the { $shares } groups of criteria that the same interviewers score: one interviewer’s total over such a group has a standard error of { $error } points. Totals of this panel can’t be told apart up to a difference of { $difference } points.
firmness-noise-none = No noise was found between the interviewers ({ $candidates } candidates and { $interviewers }): once it is allowed for how strict each is, they agree on every total. With few scorecards that may be luck.
firmness-rough = With so few scorecards the noise itself is known only roughly; it may well be twice as large.
firmness-one-interviewer = With one interviewer nobody can say how much of a difference is noise: it takes a second interviewer on two of the candidates or more. “vurder explain” shows how little would change the order.
firmness-one-candidate = With scorecards on one candidate there is nothing to tell apart yet.
firmness-no-criteria = How much of a difference is noise can’t be estimated: no two interviewers have scored the same criteria of one candidate. It takes criteria with half the weight or more, scored by two interviewers on two candidates.
firmness-no-candidates = How much of a difference is noise can’t be estimated: no two interviewers have scored the same two candidates. Another interviewer’s scorecard on two candidates would do.
firmness-islands = These groups share no interviewer, so that strict interviewers can’t be told from weak candidates, and nobody can be compared across them: { $groups }. An interviewer who meets candidates of each group would connect them.
firmness-island = { $candidates } (scored by { $interviewers })
firmness-uneven = Not everybody met everybody: { $cards } of { $possible } scorecards are there. Candidates may also differ by how strict the interviewers are whom they met.
explain-title = { $first } and { $second }
explain-next-above = { $second } is next above { $first }.
explain-next-below = { $first } leads, and { $second } is next.
explain-leader = { $first } has no place; { $second } leads.
explain-place = place { $place }
explain-no-place = without a place
explain-level = { $first } and { $second } have exactly the same total.
explain-ahead = { $ahead } ({ $ahead_place }) is { $points } points ahead of { $behind } ({ $behind_place }).
explain-firm = Noise between the interviewers would explain { $detectable } points at most, so this is more than noise.
explain-no-noise = No noise was found between the interviewers that could explain it.
explain-within-noise = Noise between the interviewers could explain up to { $detectable } points: the two can’t be told apart.
explain-islands = No chain of shared interviewers connects the two, so nobody can say how much of this is how strict their interviewers were.
explain-independent = On the independent ratings, before the panel’s talk, { $ahead } was { $points } points ahead.
explain-independent-level = On the independent ratings, before the panel’s talk, their totals were exactly equal.
explain-below = On the other side, { $below } is { $points } points behind { $first }.
explain-next-level = { $below } has exactly the same total as { $first }.
explain-revised = (Revised after the panel’s talk: { $reason })
explain-left-out = Compared without { $criteria }: not both have a score there. The other criteria share the weight.
column-points = Points
explain-sum = Difference
explain-weight-more = Smallest change of one weight: they would change places if “{ $criterion }” weighed more than { $to } instead of { $from } ({ $share_to } of all weight instead of { $share_from }), the others as they are.
explain-weight-less = Smallest change of one weight: they would change places if “{ $criterion }” weighed less than { $to } instead of { $from } ({ $share_to } of all weight instead of { $share_from }), the others as they are.
explain-weight-none = No weight of any one criterion would make them change places.
explain-score = Smallest change of one score: they would change places if { $interviewer } had given { $candidate } { $to } instead of { $from } on “{ $criterion }”.
explain-score-none = No other score of one interviewer on one criterion would make them change places.
explain-share = Of all possible weightings, { $first } is ahead of { $second } under { $percent } (exactly { $fraction }).
explain-share-level = They are level on every criterion: no weighting puts one in front of the other.
explain-share-all = { $first } is ahead of { $second } under every weighting, or level: on no criterion is { $second } better.
explain-evidence = { $candidate }, { $interviewer }: { $score } · { $text }
explain-evidence-none = { $candidate }, { $interviewer }: { $score }, without a note
explain-judgement = (Judgement: { $text })
failed-nobody-to-compare = there is nobody with a place to compare { $name } with
hint-nobody-to-compare = name somebody: vurder explain { $id } OTHER
failed-same-candidate = that is { $name } twice
hint-same-candidate = name two candidates
weights-title = { $title }: the weights or the people?
weights-robust = Robust: first in all { $count } rankings: { $names }.
weights-not-robust = Not robust: first in only { $same } of { $count } rankings: { $names }.
weights-not-formed =
    { $count ->
    [one] 1 more can’t be formed and says nothing either way.
   *[other] { $count } more can’t be formed and say nothing either way.
    }
weights-alone = Only { $names } has a place: there is nobody to be ahead of.
weights-shadows = Second views, side by side
column-view = Ranking
column-first = First
first-same = the same
first-other = another
first-none = not formed
view-official = official
view-equal-weights = equal weights
view-median = median of the interviewers
view-severity = freed from strictness
view-without = without { $what }
view-without-criterion = without “{ $what }”
shadow-no-score = { $view }: { $name } would have no score on “{ $criterion }”.
shadow-nothing-left = { $view }: nothing would be left to rank by.
shadow-disconnected = { $view }: on “{ $criterion }” these share no interviewer, so that strict interviewers can’t be told from weak candidates: { $groups }.
weights-intervals = How far one weight can move
weights-intervals-what = { $first } stays first while one criterion has this share of all weight and the others keep their proportions.
weights-one-criterion = Only one criterion counts, so there is nothing to weigh against it.
column-stays-first = Stays first at
column-then = Beyond
weights-from-to = { $from } to { $to }
weights-below = below: { $names }
weights-above = above: { $names }
weights-ranks = Under all weightings
weights-ranks-what = Share of all weightings under which each candidate has the rank, from { $draws } drawn at random, each as likely as any other (SMAA-2, seed { $seed }; 95 % of the shares are within { $error } percentage points). Those who are level share their ranks.
column-rank = Rank { $rank }
column-mean-rank = Mean rank
weights-more =
    { $count ->
    [one] 1 more candidate: --format csv shows all.
   *[other] { $count } more candidates: --format csv shows all.
    }
weights-undecided =
    { $count ->
    [one] For 1 of them it was not worked out whether any weights make them first.
   *[other] For { $count } of them it was not worked out whether any weights make them first.
    }
leads-at-least = { $name } leads if “{ $criterion }” counts at least { $share } (now { $now }).
leads-at-most = { $name } leads if “{ $criterion }” counts at most { $share } (now { $now }).
leads-between = { $name } leads if “{ $criterion }” counts between { $least } and { $most } (now { $now }).
leads-with = { $name } leads whatever “{ $criterion }” counts.
leads-never = { $name } is never first, whatever the weights.
leads-shared = { $name } is at best level with the first, whatever the weights.
leads-rarely = { $name } can be first, but under hardly any weighting: none of those drawn.
leads-central = { $name } leads only if several weights change; on average with { $weights }.
leads-weight = “{ $criterion }” at { $share }
failed-nobody-placed = nobody can be ranked yet
