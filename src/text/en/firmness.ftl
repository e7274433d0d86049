### Words of how firm a ranking is, and why it is as it is.

undefined-nothing-in-common = no two interviewers have scored the same two candidates
column-could-be = Could be
firmness-legend = “Could be”: the places of those whom the noise between interviewers does not let the candidate be told apart from. A bracket joins those of whom no two can be told apart.
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
firmness-ahead = { $first } is { $difference } points ahead of { $second }. That is more than the { $detectable } points that noise between the interviewers would explain.
firmness-noise = Noise, estimated from { $candidates } candidates and { $interviewers }: one interviewer’s total has a standard error of { $error } points. Totals of { $interviewers } can’t be told apart up to a difference of { $difference } points.
firmness-rough = With so few scorecards the noise itself is known only roughly; it may well be twice as large.
firmness-one-interviewer = With one interviewer nobody can say how much of a difference is noise: it takes a second interviewer on two of the candidates or more. “vurder explain” shows how little would change the order.
firmness-one-candidate = With scorecards on one candidate there is nothing to tell apart yet.
firmness-no-criteria = How much of a difference is noise can’t be estimated: no two interviewers have scored the same criteria of one candidate. It takes criteria with half the weight or more, scored by two interviewers on two candidates.
firmness-no-candidates = How much of a difference is noise can’t be estimated: no two interviewers have scored the same two candidates. Another interviewer’s scorecard on two candidates would do.
firmness-islands = These groups share no interviewer, so that strict interviewers can’t be told from weak candidates, and nobody can be compared across them: { $groups }. An interviewer who meets candidates of both would connect them.
firmness-island = { $candidates } (scored by { $interviewers })
firmness-uneven = Not everybody met everybody: { $cards } of { $possible } scorecards are there. Candidates may also differ by how strict the interviewers are whom they met.
