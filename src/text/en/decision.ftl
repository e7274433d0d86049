### Words of the debrief, revisions, decisions and the recommendation.

decisions-heading = Decisions
decision-offer = { $name }: offered the position by { $who }, { $day }. Reason: { $reason }
decision-hold = { $name }: put on hold by { $who }, { $day }. Reason: { $reason }
decision-reject = { $name }: rejected by { $who }, { $day }. Reason: { $reason }
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
fault-two-deciders = a decision has either an interviewer (by) or a name (by_name), not both
