### Team checks: the page, and words for members where other rounds have candidates.

failed-own-only = in a team check members score themselves, and { $name } is somebody else
hint-own-only = vurder score { $id }
next-team = Next: vurder team{ $round }
next-score-team = Each member scores themself, with “--as ID”; managers score every member. Next: vurder score{ $round }
failed-team-rank = this is a team check, and nobody asked to rank colleagues against each other
hint-team-rank = “vurder team” shows what the team has and lacks; if a ranking is what you want: vurder rank --colleagues
failed-no-team = this round is no team check
hint-no-team = “vurder init DIR --purpose team” begins one
failed-target = { $target } is not on the scale
hint-target = whole numbers { $min } to { $max }
failed-hours = “{ $value }” hours for { $criterion } can’t be reckoned with
hint-hours = a number above 0, such as 6 or 1.5
team-title = { $title }: the team
team-empty = There is nothing to show yet: nobody’s ratings are there, or none that you may see.
team-whole = The team
team-levels = Sides from { $min } to { $max }. A member’s level is the mean of all who scored, own score included; the team’s is the mean of its members. The target on each competence is { $target }.
team-missing = What is missing across the team
team-nobody = Nobody reaches the target: { $names }.
team-only-one = { $criterion }: only { $name } reaches the target.
team-unrated = Not scored yet: { $names }.
team-nothing-missing = Nothing: every competence is there more than once.
team-time = Where time is best spent
team-more =
    { $count ->
    [one] 1 more has a gap; “--format csv” lists all.
   *[other] { $count } more have a gap; “--format csv” lists all.
    }
team-gain = Gain = gap × weight × people, in points of the scale: what raising all who are below the target would add to their totals. With “--hours ID=HOURS” it is reckoned per hour of training.
team-gain-per-hour = Gain = gap × weight × people, in points of the scale: what raising all who are below the target would add to their totals. Sorted by gain per hour; what has no hours comes last.
team-own-view = Own view and managers’
team-own-difference = { $name }: own scores { $difference } points from the managers’ on average ({ $count ->
    [one] 1 competence
   *[other] { $count } competences
    }).
team-own-furthest = { $criterion } ({ $own } against { $managers })
team-own-talk = Worth a talk: { $names }.
team-strengths = Strengths
team-strengths-are-personal = Service is personal: the nerdy one and the funny one serve equally well. Nobody is ranked here.
team-strength = { $name }: { $names }.
team-no-strength = { $name }: no competence at the target yet.
team-said = “{ $text }”
team-since = Since { $title }
team-since-nobody = No member was in both checks.
team-sealed =
    { $count ->
    [one] 1 member is sealed for you and takes no part.
   *[other] { $count } members are sealed for you and take no part.
    }
init-chosen-head = Some of the competences of { $id }.
init-chosen-weights = As in { $id }, of which these are a part.
hint-competences-weigh = choose one whose weight is not 0
team-kept = Target and hours are kept: { $path }
next-team-report = Next, as a page to look at together: vurder report --output team.html{ $round }
page-team-kicker = Team check
page-team-members =
    { $count ->
    [one] 1 member
   *[other] { $count } members
    }
page-team-target = Target { $target }
page-team-own = Own view
page-team-managers = Managers
interview-begins-self = { $rubric }: { $name } scores themself.
column-member = Member
column-competence = Competence
column-gap = Gap
column-people = People
column-worth = Gain
column-hours = Hours
column-per-hour = Per hour
column-before = Before
column-now = Now
column-shift = Change

### Twins: the same messages about members.

members-ask-strengths = What does this member bring that no criterion asked for? One line, or Enter for nothing.
members-choose-new-candidate = Somebody new …
members-column-candidate = Member
members-failed-no-candidate = there is no member “{ $typed }”
members-failed-nobody-open = there is no member yet whose scorecards you may see
members-failed-several-candidates = “{ $typed }” fits several members
members-failed-what-decision = a member and a decision are wanted
members-failed-which-candidate = the member is missing
members-fault-revision-without-card = there is no scorecard of this interviewer on this member, so there is nothing to revise
members-hint-decide = vurder decide MEMBER --offer|--reject|--hold --reason "…"
members-hint-others-answers = scores are given independently: member and interviewer in the file must be the ones being scored
members-hint-revise = vurder revise MEMBER CRITERION SCORE --reason "…"
members-hint-score-flags = vurder score MEMBER --set helpful=8 --evidence helpful="…", or vurder score MEMBER --from FILE
members-menu-score = Score a member
members-next-decide = Next: vurder decide MEMBER --offer|--reject|--hold --reason "…"{ $round }
members-next-revise = Next, after the talk: vurder revise MEMBER CRITERION SCORE --reason "…"{ $round }
members-recommendation-check-access = Members may have a right to see facts about themselves; notes of evidence and judgements are kept apart for that reason. “vurder disclose” makes the answer.
members-recommendation-method = How the members were assessed
members-recommendation-panel = Interviewed by { $names }; members interviewed and in the round: { $count }
members-recommendation-written = Written: { $path }. It names members: keep it where such documents are kept.
members-round-git-people-out = Kept out of git by .gitignore: identities.toml (names and contact), candidates/ and scorecards/. Git never forgets, and members have a right to be forgotten. What is about people is shared as a folder instead.
members-status-empty = There are no members yet. “vurder candidate add” adds one.
members-warn-same-name = There is a member called { $name } already; both are kept, under ids of their own.
members-ask-candidate = Who is scored?
members-undefined-few-candidates =
    { $found ->
    [0] it takes { $needed } members, and there is none
    [one] it takes { $needed } members, and there is 1
   *[other] it takes { $needed } members, and there are { $found }
    }
members-undefined-no-pairs = no member has scores from two interviewers
members-undefined-no-differences = all members have the same mean, so that there is nothing to tell apart
members-undefined-nobody = there is no member
members-agreement-headline = On the totals of { $candidates ->
    [one] 1 member
   *[other] { $candidates } members
    } and { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewers
    }, Krippendorff’s alpha (interval level) is { $value }; 95 % interval { $limits }.
members-agreement-headline-point = On the totals of { $candidates ->
    [one] 1 member
   *[other] { $candidates } members
    } and { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewers
    }, Krippendorff’s alpha (interval level) is { $value }; there is no interval, and so no conclusion.
members-agreement-complete =
    { $met ->
    [0] No member (of { $candidates }) was scored by all { $interviewers } interviewers.
    [one] From the 1 member (of { $candidates }) whom all interviewers scored; k = { $interviewers }.
   *[other] From the { $met } members (of { $candidates }) whom all interviewers scored; k = { $interviewers }.
    }
members-icc-one-way-single = one interviewer, others for each member
members-icc-one-way-average = mean of k, others for each member
members-agreement-sealed =
    { $count ->
    [one] 1 member is sealed for you and takes no part.
   *[other] { $count } members are sealed for you and take no part.
    }
members-agreement-method = Alpha’s interval: members drawn anew { $draws } times, seed { $seed }. Its reading goes by the lower limit (Krippendorff: 0.800, 0.667); that of an ICC by both limits (Koo & Li: 0.50, 0.75, 0.90).
members-habits-beside =
    { $candidates ->
    [0] Scores from { $low } to { $high }; no member was scored together with others.
    [one] Scores from { $low } to { $high }; 1 member was scored together with others.
   *[other] Scores from { $low } to { $high }; { $candidates } members were scored together with others.
    }
members-habit-narrower = spreads the members less than the others do
members-habit-wider = spreads the members more than the others do
members-habit-contrast-down = gives less after a strong member, more after a weak one
members-habit-contrast-up = gives more after a strong member, less after a weak one
members-habit-few =
    { $found ->
    [0] it takes { $needed } members scored by others too; there is none
    [one] it takes { $needed } members scored by others too; there is 1
   *[other] it takes { $needed } members scored by others too; there are { $found }
    }
members-habit-few-pairs =
    { $found ->
    [0] it takes { $needed } pairs of members in a row, scored by others too; there is none
    [one] it takes { $needed } pairs of members in a row, scored by others too; there is 1
   *[other] it takes { $needed } pairs of members in a row, scored by others too; there are { $found }
    }
members-failed-habits-sealed = your colleagues’ habits are sealed until everybody has submitted on every member
members-erase-plan-reports = Reports that name the member; they can be made anew:
members-erased-reports =
    { $count ->
    [0] No report that named the member
    [one] 1 report that named the member
   *[other] { $count } reports that named the member
    }
members-retention-period = Kept for { $period } after the last entry on a member. Reason: { $reason }
members-retention-overdue =
    { $count ->
    [0] Nobody’s period is over.
    [one] The period of 1 member is over.
   *[other] The period of { $count } members is over.
    }
members-retention-set = Data are kept for { $period } after the last entry on a member. Reason: { $reason }
members-purge-title =
    { $count ->
    [one] 1 member erased whose period was over
   *[other] { $count } members erased whose periods were over
    }
members-ask-retention = How long are the data kept after the last entry on a member? For instance 6 months; Enter decides it later ›
members-round-retention = Data are kept for { $period } after the last entry on a member. Reason: { $reason }
members-disclosure-gdpr = Everything that this round holds of the member: facts, assessments and what was decided. What concerns other members is left out.
members-failed-pseudonymise-sealed = members are sealed for you, so the round can’t be copied yet
members-pseudonymised = Copied to { $path }: { $count ->
    [one] 1 member
   *[other] { $count } members
    }, { $cards ->
    [one] 1 scorecard
   *[other] { $cards } scorecards
    }. No names, new ids for everybody, all dates moved by the same number of days.
members-pseudonymised-candidate = [a member]
members-somebody-else = [another member]
members-failed-impact-sealed = members are sealed, so nobody can be counted yet
members-fault-unknown-candidate = no member of the round has the id “{ $id }”
members-firmness-legend = “Could be”: the places of those whom the noise between interviewers does not let the member be told apart from.
members-firmness-noise = Noise, estimated from { $candidates } members and { $interviewers }: one interviewer’s total has a standard error of { $error } points. Totals of { $among } can’t be told apart up to a difference of { $difference } points.
members-firmness-no-candidates = How much of a difference is noise can’t be estimated: no two interviewers have scored the same two members. Another interviewer’s scorecard on two members would do.
members-firmness-uneven = Not everybody met everybody: { $cards } of { $possible } scorecards are there. Members may also differ by how strict the interviewers are whom they met.
members-firmness-one-interviewer = With one interviewer nobody can say how much of a difference is noise: it takes a second interviewer on two of the members or more. “vurder explain” shows how little would change the order.
members-weights-more =
    { $count ->
    [one] 1 more member: --format csv shows all.
   *[other] { $count } more members: --format csv shows all.
    }
members-weights-ranks-what = Share of all weightings under which each member has the rank, from { $draws } drawn at random, each as likely as any other (SMAA-2, seed { $seed }; 95 % of the shares are within { $error } percentage points). Those who are level share their ranks.
members-hint-same-candidate = name two members
members-page-candidates =
    { $count ->
    [one] 1 member
   *[other] { $count } members
    }
members-page-redacted-evidence = Left out here: what members said and did.
members-page-redacted-names = Left out here: names. Members have their ids, interviewers numbers. Notes may still name people.
members-next-candidate-add = Next: vurder candidate add "NAME"{ $round } for each member, then vurder score{ $round }
members-page-feedback-how = Each competence was scored from { $min } to { $max } against worded examples, by the member and by others, who did not see each other’s scores. The figures are means; the notes are what was heard and seen.
members-plan-title = Plan for { $candidates ->
    [one] 1 member
   *[other] { $candidates } members
    } and { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewers
    }
members-plan-order-together = One order for the whole panel, shuffled: together, nobody can be spared the one who comes before. Where that worries you, let interviewers meet members one by one.
members-plan-order-balanced = Nobody comes directly after the same member twice.
members-plan-order-repeated = Somebody comes directly after the same member { $count ->
    [one] 1 time
   *[other] { $count } times
    }, and no order of so many interviewers does better by this method.
members-plan-order-no-clash = All can begin at once: in no turn do two interviewers have the same member.
members-plan-order-clashes =
    { $count ->
    [one] There are too few members for all to begin at once: 1 interview has to wait.
   *[other] There are too few members for all to begin at once: { $count } interviews have to wait.
    }
members-plan-from-literature = From a reliability of { $single } of a single interviewer in separate interviews (Huffcutt, Culbertson & Weyhrauch 2013), stepped up by Spearman–Brown. This round’s own figure takes { $needed } members whom all have scored, and scores that agree; so far there { $found ->
    [0] is none
    [one] is 1
   *[other] are { $found }
    }.
members-plan-from-round = From this round’s own totals: ICC(3,1) = ICC(C,1) is { $single } (95 % interval { $limits }, { $found } members), stepped up by Spearman–Brown.
members-plan-candidate = Member { $number }
members-disclosure-no-public = The facts that this round holds of the member, without the assessments (scores, judgements, recommendations), as Norwegian rules on access for parties in appointments to public positions provide. What concerns other members is left out.
members-verification-files =
    { $count ->
    [one] The check follows from 1 file. Fingerprint: { $fingerprint }
   *[other] The check follows from { $count } files. Fingerprint: { $fingerprint }
    }
