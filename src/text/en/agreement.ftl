### Agreement between interviewers, their habits, and the plan.

undefined-few-candidates =
    { $found ->
    [0] it takes { $needed } candidates, and there is none
    [one] it takes { $needed } candidates, and there is 1
   *[other] it takes { $needed } candidates, and there are { $found }
    }
undefined-few-interviewers =
    { $found ->
    [0] it takes { $needed } interviewers, and there is none
    [one] it takes { $needed } interviewers, and there is 1
   *[other] it takes { $needed } interviewers, and there are { $found }
    }
undefined-missing =
    { $missing ->
    [one] it takes a complete table, and 1 score is missing
   *[other] it takes a complete table, and { $missing } scores are missing
    }
undefined-no-pairs = no candidate has scores from two interviewers
undefined-no-variation = all scores are the same, so that agreement can’t be told from chance
undefined-no-differences = all candidates have the same mean, so that there is nothing to tell apart
undefined-variance = the interviewers differ too much for so few candidates
undefined-reliability = the interviewers agree too little
undefined-out-of-reach = no number of interviewers is enough
undefined-nobody = there is no candidate
undefined-no-weight = no other criterion has a weight
undefined-too-many = it is made for { $limit } candidates, and there are { $found }
undefined-nobody-selected = nobody was selected
undefined-numbers = the figures can’t be reckoned with
agreement-title = { $title }: how far the interviewers agree
agreement-total = Total
agreement-headline = On the totals of { $candidates ->
    [one] 1 candidate
   *[other] { $candidates } candidates
    } and { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewers
    }, Krippendorff’s alpha (interval level) is { $value }; 95 % interval { $limits }.
agreement-headline-point = On the totals of { $candidates ->
    [one] 1 candidate
   *[other] { $candidates } candidates
    } and { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewers
    }, Krippendorff’s alpha (interval level) is { $value }; there is no interval, and so no conclusion.
agreement-headline-none = Krippendorff’s alpha on the totals: —, because { $reason }.
alpha-reliable-sentence = Reliable: the whole interval lies at 0.800 or above.
alpha-tentative-sentence = Enough for tentative conclusions: the whole interval lies at 0.667 or above.
alpha-too-wide-sentence = No conclusion yet: the interval reaches below 0.667, so that luck may have made the figure.
alpha-too-low-sentence = No conclusion should be drawn from the scores as they are: the whole interval lies below 0.667.
alpha-reliable = reliable
alpha-tentative = tentative
alpha-too-wide = no conclusion yet
alpha-too-low = too low
column-agreement-on = On
column-alpha = Alpha
column-limits = 95 % interval
column-reading = Reading
column-w = W
column-form = Form
column-icc = ICC
column-meaning = What it says
limits = { $lower } to { $upper }
agreement-icc = Intraclass correlation: { $name }
agreement-complete =
    { $met ->
    [0] No candidate (of { $candidates }) was scored by all { $interviewers } interviewers.
    [one] From the 1 candidate (of { $candidates }) whom all interviewers scored; k = { $interviewers }.
   *[other] From the { $met } candidates (of { $candidates }) whom all interviewers scored; k = { $interviewers }.
    }
agreement-why = { $names }: —, because { $reason }.
agreement-kendall = Kendall’s W (tie-corrected) is { $w }; { $chance }.
agreement-kendall-none = Kendall’s W (tie-corrected): —, because { $reason }.
chance-enumerated = { $p } (all { $count } arrangements)
chance-drawn = { $p } ({ $count } arrangements drawn)
chance-chi-square = { $p } (χ² = { $statistic }, { $degrees } degrees of freedom)
icc-poor = poor
icc-moderate = moderate
icc-good = good
icc-excellent = excellent
icc-one-way-single = one interviewer, others for each candidate
icc-agreement-single = one interviewer, the level counts
icc-consistency-single = one interviewer, only differences count
icc-one-way-average = mean of k, others for each candidate
icc-agreement-average = mean of k, the level counts
icc-consistency-average = mean of k, only differences count
agreement-sealed =
    { $count ->
    [one] 1 candidate is sealed for you and takes no part.
   *[other] { $count } candidates are sealed for you and take no part.
    }
agreement-amended =
    { $count ->
    [one] 1 scorecard replaced an earlier one after it was submitted; the newer one is used here.
   *[other] { $count } scorecards replaced earlier ones after they were submitted; the newer ones are used here.
    }
agreement-method = Alpha’s interval: candidates drawn anew { $draws } times, seed { $seed }. Its reading goes by the lower limit (Krippendorff: 0.800, 0.667); that of an ICC by both limits (Koo & Li: 0.50, 0.75, 0.90).
progress-drawing = Drawing
habits-title = { $title }: habits of interviewers
habits-no-verdict = Patterns in numbers, not a verdict on anybody: whoever differs from the others may be the one who is right. Everything is held against the others on the same candidates and criteria, so that what all do alike can’t be seen here.
habits-beside =
    { $candidates ->
    [0] Scores from { $low } to { $high }; no candidate was scored together with others.
    [one] Scores from { $low } to { $high }; 1 candidate was scored together with others.
   *[other] Scores from { $low } to { $high }; { $candidates } candidates were scored together with others.
    }
habits-nothing = No scores that you may see.
habits-luck =
    { $tests ->
    [one] Of 1 test, { $expected } would fall below p = 0.05 by luck alone.
   *[other] Of { $tests } tests, { $expected } would fall below p = 0.05 by luck alone.
    }
habits-method = A word is said where p is below 0.05; on severity where the difference is half a point or more and its 95 % interval does not reach 0. Arrangements drawn: { $draws }, seed { $seed }.
column-habit = Habit
column-figure = Figure
column-says = What it says
column-p = p
habit-severity = Severity (points)
habit-spread = Use of the scale (× the others’)
habit-halo = Halo (spread in a scorecard, × the others’)
habit-contrast = Contrast (correlation)
habit-drift = Drift (points an interview)
habit-within = { $number } ({ $limits })
habit-unremarkable = nothing to note
habit-stricter = gives less than the others
habit-more-lenient = gives more than the others
habit-narrower = spreads the candidates less than the others do
habit-wider = spreads the candidates more than the others do
habit-more-even = the criteria of a scorecard lie closer together than in the others’
habit-less-even = the criteria of a scorecard lie further apart than in the others’
habit-contrast-down = gives less after a strong candidate, more after a weak one
habit-contrast-up = gives more after a strong candidate, less after a weak one
habit-falls = gives less as the day goes on
habit-rises = gives more as the day goes on
habit-few =
    { $found ->
    [0] it takes { $needed } candidates scored by others too; there is none
    [one] it takes { $needed } candidates scored by others too; there is 1
   *[other] it takes { $needed } candidates scored by others too; there are { $found }
    }
habit-few-pairs =
    { $found ->
    [0] it takes { $needed } pairs of candidates in a row, scored by others too; there is none
    [one] it takes { $needed } pairs of candidates in a row, scored by others too; there is 1
   *[other] it takes { $needed } pairs of candidates in a row, scored by others too; there are { $found }
    }
habit-no-order = no two interviews on one day, or no difference that could change
habit-no-variation = the scores held against each other do not vary
failed-habits-sealed = your colleagues’ habits are sealed until everybody has submitted on every candidate
hint-habits-own = “vurder interviewers” shows your own, “vurder status” who is missing
plan-title = Plan for { $candidates ->
    [one] 1 candidate
   *[other] { $candidates } candidates
    } and { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewers
    }
plan-focus = Who scores what
plan-focus-everything = Everybody scores all { $criteria ->
    [one] criteria (1)
   *[other] { $criteria } criteria
    }: no more than the { $most } that one interviewer scores well.
plan-focus-alone = { $criteria } criteria are more than the { $most } that one interviewer scores well (structured interviews go well with five to eight, U.S. Office of Personnel Management 2008). With a second interviewer they could be shared.
plan-focus-proposal = { $criteria } criteria are more than the { $most } that one interviewer scores well (structured interviews go well with five to eight, U.S. Office of Personnel Management 2008). Shared out evenly, each is scored by { $voices ->
    [one] 1 interviewer
   *[other] { $voices } interviewers
    }:
plan-focus-round = As round.toml has it. Each criterion is scored by at least { $voices ->
    [one] 1 interviewer
   *[other] { $voices } interviewers
    }.
plan-focus-too-many = Still more than { $most } for somebody: it takes more interviewers, or fewer criteria.
plan-focus-unscored = Nobody scores { $names }: every total will be incomplete.
plan-order = In which order
plan-order-together = One order for the whole panel, shuffled: together, nobody can be spared the one who comes before. Where that worries you, let interviewers meet candidates one by one.
plan-order-alone = One order, shuffled. With a second interviewer the orders could balance each other.
plan-order-balanced = Nobody comes directly after the same candidate twice.
plan-order-repeated = Somebody comes directly after the same candidate { $count ->
    [one] 1 time
   *[other] { $count } times
    }, and no order of so many interviewers does better by this method.
plan-order-no-clash = All can begin at once: in no turn do two interviewers have the same candidate.
plan-order-clashes =
    { $count ->
    [one] There are too few candidates for all to begin at once: 1 interview has to wait.
   *[other] There are too few candidates for all to begin at once: { $count } interviews have to wait.
    }
plan-order-method = Rows of Williams’s squares (1949) over a shuffled list, seed { $seed }.
plan-reliability = How reliable it will be
plan-from-literature = From a reliability of { $single } of a single interviewer in separate interviews (Huffcutt, Culbertson & Weyhrauch 2013), stepped up by Spearman–Brown. This round’s own figure takes { $needed } candidates whom all have scored, and scores that agree; so far there { $found ->
    [0] is none
    [one] is 1
   *[other] are { $found }
    }.
plan-from-round = From this round’s own totals: ICC(3,1) = ICC(C,1) is { $single } (95 % interval { $limits }, { $found } candidates), stepped up by Spearman–Brown.
plan-planned = ← planned
plan-one-more = One more interviewer would raise it from { $before } to { $after }, and cost { $interviews ->
    [one] 1 more interview
   *[other] { $interviews } more interviews
    }.
plan-one-more-voice = It counts how many score each criterion: { $voices } here. One more on each would raise it from { $before } to { $after }.
plan-needed = A reliability of 0.80 takes { $needed ->
    [one] 1 interviewer
   *[other] { $needed } interviewers
    }.
plan-interviewer = Interviewer { $number }
plan-candidate = Candidate { $number }
column-interviewer = Interviewer
column-turn = Turn
column-interviewers = Interviewers
column-reliability = Reliability
column-gain = Gain
column-interviews = Interviews
failed-plan-numbers = no plan can be made for these numbers
hint-plan-numbers = from 1 to { $most } candidates and interviewers, and at least 1 criterion for each
failed-plan-both = there is no round here, so the numbers of candidates and of interviewers are both needed
hint-plan-both = vurder plan --candidates 8 --interviewers 3
plan-focus-keep = “vurder plan --write” writes this into round.toml, as long as nobody has submitted.
plan-written = Written to { $path }: who scores what.
plan-nothing-to-write = There is no proposal to write: everybody scores what they are to score already.
failed-plan-late = scorecards are submitted already, by what everybody was to score so far
hint-plan-late = it can still be changed by hand, in the lines “focus” of round.toml
plan-order-shuffled = Shuffled with seed { $seed }.
plan-focus-voices = { $criteria } criteria are a little more than the { $most } that one interviewer scores well. Shared out, each would have one voice only, and one voice can’t disagree: everybody scores all of them.
