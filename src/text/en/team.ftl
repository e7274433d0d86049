### Team checks: the page, and words for members where other rounds have candidates.

failed-own-only = in a team check members score themselves, and { $name } is somebody else
hint-own-only = vurder score { $id }
next-team = Next: vurder team{ $round }
next-score-team = Each member scores themself, with “--as ID”; managers score every member. Next: vurder score{ $round }
failed-team-rank = this is a team check, and nobody asked to rank colleagues against each other
hint-team-rank = “vurder team” shows what the team has and lacks; if a ranking is what you want: vurder rank --colleagues
failed-team-report = this is a team check: the page of a round begins with a ranking, and nobody asked to rank colleagues
hint-team-report = “vurder team” shows what the team has and lacks; “--format markdown” makes a document of it
failed-no-team = this round is no team check
hint-no-team = “vurder init DIR --purpose team” begins one
failed-target = { $target } is not on the scale
hint-target = whole numbers { $min } to { $max }
failed-hours = “{ $value }” hours for { $criterion } can’t be reckoned with
hint-hours = a number above 0, such as 6 or 1.5
team-title = { $title }: the team
team-empty = There is nothing to show yet: nobody’s ratings are there, or none that you may see.
team-whole = The team
team-levels = Sides from 0 to 100. A member’s level is the mean of all who scored, own score included; the team’s is the mean of its members. The target on each competence is { $target }.
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
