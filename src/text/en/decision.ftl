### Words of the debrief, revisions, decisions and the recommendation.

decisions-heading = Decisions
decision-offer = { $name }: offered the position by { $who }, { $day } (reason: “{ $reason }”).
decision-hold = { $name }: put on hold by { $who }, { $day } (reason: “{ $reason }”).
decision-reject = { $name }: rejected by { $who }, { $day } (reason: “{ $reason }”).
decision-earlier =
    { $count ->
    [one] An earlier decision is kept.
   *[other] { $count } earlier decisions are kept.
    }
entered-by = Entered by { $who }.
departs-passed-over =
    { $count ->
    [one] { $who } departs from the ranking here: { $name } is at place { $place }; { $over } is placed better and has no offer.
   *[other] { $who } departs from the ranking here: { $name } is at place { $place }; { $over } are placed better and have no offer.
    }
departs-without-place = { $who } departs from the ranking here: { $name } has no place in it.
departs-leader-rejected = { $who } departs from the ranking here: { $name } is first in it.
departed-passed-over =
    { $count ->
    [one] { $who } departed from the ranking when it was decided: { $name } was at place { $place }; { $over } was placed better and had no offer.
   *[other] { $who } departed from the ranking when it was decided: { $name } was at place { $place }; { $over } were placed better and had no offer.
    }
departed-without-place = { $who } departed from the ranking when it was decided: { $name } had no place in it.
departed-leader-rejected = { $who } departed from the ranking when it was decided: { $name } was first in it.
standing-unreadable-records =
    { $count ->
    [one] 1 revision or decision can’t be read and does not count: see above.
   *[other] { $count } revisions and decisions can’t be read and do not count: see above.
    }
revisions-same-order =
    { $count ->
    [one] 1 rating was revised after the panel’s talk. The independent ratings give the same places.
   *[other] { $count } ratings were revised after the panel’s talk. The independent ratings give the same places.
    }
revisions-other-order =
    { $count ->
    [one] 1 rating was revised after the panel’s talk, and that changed places. The independent ratings would have given: { $moved }.
   *[other] { $count } ratings were revised after the panel’s talk, and that changed places. The independent ratings would have given: { $moved }.
    }
revision-moved = { $name } { $before } (now { $now })
place-number = place { $place }
place-none = no place
revised-heading = Revised after the panel’s talk
revised-line = { $who }, { $criterion }: { $before } → { $after }, { $day }. Reason: { $reason }
rating-revised = { $rating } (was { $before })
independent-total = On the independent ratings: { $total }
independent-total-of = { $name } on the independent ratings: { $total }
fault-stray-record = this is not the name of a revision or a decision
hint-stray-record = a syncing service may have made a copy: if the same content lies beside it under the right name, remove this one
fault-changed-revision = the revision was changed after it was written
fault-changed-decision = the decision was changed after it was written
hint-changed-record = put the file back as it was; what is changed later takes a new one, with “vurder revise” or “vurder decide”
fault-revision-without-card = there is no scorecard of this interviewer on this candidate, so there is nothing to revise
hint-revision-without-card = was the scorecard left behind when the folder was copied?
fault-two-deciders = who did it is either an interviewer (by) or a name (by_name), not both
hint-revise = vurder revise CANDIDATE CRITERION SCORE --reason "…"
ask-revise-candidate = Whose scorecard do you want to revise?
ask-revise-criterion = Which rating?
ask-revise-score = { $criterion }, now { $now }. Your new score ›
ask-reason = Why ›
failed-revise-same = your rating on { $criterion } is { $rating } already
failed-revise-alone = nobody else has submitted on { $name }, so the panel can’t have talked yet
failed-several-criteria = “{ $typed }” fits several criteria
failed-withdrawn = { $name } has left the round
failed-nobody-open = there is no candidate yet whose scorecards you may see
voice-score = { $who }: { $score }
voice-score-evidence = { $who }: { $score } · { $text }
revised = Revised: { $criterion }, { $name }, from { $before } to { $after }, in { $path }. It counts from now on; your independent rating, { $independent }, is kept and shown beside it.
revised-already = That revision on { $name } is there already: { $path }
revised-before-all = Not in yet on { $name }: { $names }. The talk is best kept until all have scored on their own.
record-uncertain = The file is there, but it may not survive a power cut: { $path }. Running the same command again is harmless.
next-debrief = Next: vurder debrief{ $round } for what is left to talk about, or vurder rank{ $round }
failed-what-decision = a candidate and a decision are wanted
hint-decide = vurder decide CANDIDATE --offer|--reject|--hold --reason "…"
failed-who-decides = it is not clear who decides
hint-decide-by = add “--as ID” for an interviewer, or “--by NAME” for somebody who is not on the panel
ask-decide-candidate = On whom do you decide?
ask-who-decides = Who decides?
ask-decider-name = Who decides? Name ›
ask-verdict = What is the decision?
verdict-offer = Offer the position
verdict-hold = Put on hold
verdict-reject = Reject
ask-departure = This departs from the ranking, and every later listing will say so, by name.
decide-all-the-same = Decide all the same
decide-not = Leave it
decided-offer = Written down: { $who } offers the position to { $name }, in { $path }
decided-reject = Written down: { $who } rejects { $name }, in { $path }
decided-hold = Written down: { $who } puts { $name } on hold, in { $path }
decided-already = That decision on { $name } is there already: { $path }
decided-without = Decided without seeing those who are sealed: { $names }
departure-stays = Every later listing says so, with the reason.
next-recommendation = Next: vurder recommendation{ $round } writes the draft of the recommendation
debrief-title = { $title }: agenda for the panel’s talk
debrief-waiting = Not in yet: { $cards }. The talk is best kept until all have scored on their own.
debrief-waiting-on = { $names } on { $name }
debrief-sealed = Sealed, and so not on this agenda: { $names }
debrief-one-voice = In what you may see, no two interviewers have scored the same criterion of a candidate, so there is nothing to settle.
debrief-nothing = There is no difference to settle in what you may see.
debrief-first = The least senior speaks first: { $who }. Each says what they heard before anybody says what they think.
debrief-first-unknown = Let the least senior speak first, each with what they heard before anybody says what they think. The round does not say who that is: “vurder panel add --seniority”, or “seniority” in round.toml.
debrief-item = { $number }. { $name }, { $criterion }: { $lowest } to { $highest }
debrief-places = Settled at one of the scores given, the outcome for { $name } is { $best } at best and { $worst } at worst, with a total between { $low } and { $high }.
debrief-no-place = Settled either way, { $name } keeps { $place }; the total lies between { $low } and { $high }.
debrief-others = Beside them: { $voices }
debrief-further =
    { $count ->
    [one] One further difference could change less; “--most” lists more.
   *[other] { $count } further differences could change less; “--most” lists more.
    }
debrief-agreed = Agreed, and can be left alone
debrief-agreed-line = { $name }: { $criteria }
column-score = Score
column-evidence = Evidence
column-judgement = Judgement
next-revise = Next, after the talk: vurder revise CANDIDATE CRITERION SCORE --reason "…"{ $round }
log-title = { $title }: who did what
log-title-of = { $title }: who did what with { $name }
log-began = The round was begun.
log-added = { $name } was added.
log-withdrew-by = { $who } took { $name } out of the round.
log-withdrew = { $name } left the round.
log-submitted = { $who } submitted on { $name }.
log-amended = { $who } replaced the scorecard on { $name }.
log-revised = { $who } revised { $criterion } of { $name } to { $rating }.
log-offered = { $who } offered the position to { $name }.
log-held = { $who } put { $name } on hold.
log-rejected = { $who } rejected { $name }.
log-erased = The data of { $name } were erased.
log-reason = (Reason: { $reason })
log-sealed = Sealed, and so left out: scorecards, revisions and decisions on { $names }. “vurder status” shows who has submitted.
recommendation-title = Recommendation: { $title }
recommendation-draft = Draft of { $day }. What stands in square brackets is for the panel to write. Figures follow from the scorecards by the rubric’s formula; notes are quoted as the interviewers wrote them.
recommendation-sealed = Not complete: the scorecards on { $names } are sealed to whoever made this draft.
recommendation-position = The position
recommendation-post = Position: { $title } [unit, job code, hours]
recommendation-advertised = Advertised: [where, when, closing date, number of applicants]
recommendation-requirements = Requirements of the advertisement: [education, experience, personal qualities]
recommendation-panel = Interviewed by { $names }; candidates interviewed and in the round: { $count }
recommendation-rubric = Rubric: { $title }, version { $version }, digest { $digest }
recommendation-method = How the candidates were assessed
recommendation-scored = All were assessed on the same { $count } criteria, with scores from { $min } to { $max } against written anchors. Each interviewer scored alone, before seeing what the others had scored. The total, from 0 to 100, is the weighted mean of the scores.
recommendation-weights = Weights: { $weights }.
recommendation-minimums = Minimums: { $minimums }. Whoever is below one has no place, whatever the total.
recommendation-order = Recommended, in this order
recommendation-nominee = { $place }. { $name }
recommendation-summary = { $name } has a total of { $total } of 100. Strongest on { $strongest }, weakest on { $weakest }.
recommendation-summary-even = { $name } has a total of { $total } of 100. No criterion stands out.
recommendation-summary-weakest = { $name } has a total of { $total } of 100. Weakest on { $weakest }.
recommendation-summary-strongest = { $name } has a total of { $total } of 100. Strongest on { $strongest }.
recommendation-quote = { $criterion }, noted by { $who }: { $text }
recommendation-no-quote = No evidence is noted under these criteria.
recommendation-qualifications = [Education and experience against the requirements of the advertisement.]
recommendation-references = [References: who was asked, when, and what they said of facts.]
recommendation-overall = [Overall assessment: why this place.]
recommendation-compared = Compared
recommendation-ahead = { $ahead } is { $points } points ahead of { $behind }.
recommendation-equal = { $ahead } and { $behind } have exactly the same total.
recommendation-in-favour = In favour of { $name }: { $parts }.
recommendation-why-order = [Why this order: education, experience and personal suitability of the recommended, held against each other.]
recommendation-firm = How firm the order is
recommendation-others = Not recommended
recommendation-other = { $name }: place { $place }, total { $total }. [Why not recommended.]
recommendation-apart = { $name }: { $reasons }.
recommendation-second-look = { $name } is listed for one more talk. { $reason }
recommendation-undecided = Nothing has been decided yet.
recommendation-check = Before it is signed
recommendation-check-best = The best qualified is to be found by an overall assessment of education, experience and personal suitability against the requirements of the advertisement. This draft has the interviews alone.
recommendation-check-order = The recommended stand in order of priority, with the reasons for the order.
recommendation-check-written = Interviews, references and the comparison are in writing, so that the decision can be examined afterwards.
recommendation-check-access = Candidates may have a right to see facts about themselves; notes of evidence and judgements are kept apart for that reason. “vurder disclose” makes the answer.
recommendation-check-rules = Rules differ between countries and employers: see your own. In Norwegian and Danish this draft names statutes; check that they are still in force.
recommendation-written = Written: { $path }. It names candidates: keep it where such documents are kept.
next-decide = Next: vurder decide CANDIDATE --offer|--reject|--hold --reason "…"{ $round }
menu-debrief = Prepare the panel’s talk
menu-revise = Change a rating after the talk
menu-decide = Decide on a candidate
movement-heading = After the panel’s talk
movement-spread =
    { $count ->
    [one] 1 score was revised. There the scores lay { $before } points apart in all, and now lie { $after }. All figures above are on the independent ratings.
   *[other] { $count } scores were revised. There the scores lay { $before } points apart in all, and now lie { $after }. All figures above are on the independent ratings.
    }
movement-toward =
    { $points ->
    [one] { $who } moved 1 point toward { $toward }.
   *[other] { $who } moved { $points } points toward { $toward }.
    }
movement-away =
    { $points ->
    [one] { $who } moved 1 point away from { $toward }.
   *[other] { $who } moved { $points } points away from { $toward }.
    }
movement-neither = { $who } is on the whole as near to { $toward } as before.
