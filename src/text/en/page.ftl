### Words of charts and the HTML report.

chart-groups = The groups
chart-contributions = What the total is made of
chart-points-of = { $points } of { $possible }
chart-strips = The interviewers’ scores
chart-strips-legend = A dot is one interviewer’s score, a digit as many interviewers with the same.
chart-strips-minimum = is the minimum
chart-strips-ideal = is the best score
chart-totals = The totals
page-skip = Skip to the content
page-kicker = Interview report
page-contents = Contents
page-candidates =
    { $count ->
    [one] 1 candidate
   *[other] { $count } candidates
    }
page-interviewers =
    { $count ->
    [one] 1 interviewer
   *[other] { $count } interviewers
    }
page-rubric = { $title }, version { $version }
page-interviewer = Interviewer { $number }
page-ranking = The ranking
page-of-hundred = 0 to 100
page-what-if = What if?
page-what-if-how = Move a slider to give a criterion another weight: the candidates are ranked anew, by the same exact rules. Minimums stay as they are. What counts is the ranking above; nothing is saved here.
page-what-if-reset = Back to the rubric’s weights
page-what-if-before = Place before
page-what-if-all =
    { $count ->
    [one] Show the candidate
   *[other] Show all { $count } candidates
    }
page-what-if-first = First with these weights: { $names } ({ $total }).
page-what-if-moved = { $number } candidates have another place than in the ranking.
page-what-if-same = One candidate has another place than in the ranking.
page-what-if-still = All places are as in the ranking.
page-what-if-weight = { $weight } ({ $share } %)
page-what-if-nothing = All weights are 0: nothing counts, so there is no ranking.
page-what-if-below = Below a minimum, whatever the weights: { $names }.
page-what-if-incomplete = Incomplete: { $names }.
page-matrix = Scores by criterion
page-matrix-how = Mean scores from { $min } to { $max }; the darker, the higher. A frame marks a mean below the minimum, a dash that nobody scored.
page-below = below the minimum
page-pair = Two over each other
page-pair-one = First candidate
page-pair-two = Second candidate
page-difference = Difference
page-agreement = How far the interviewers agree
page-method = Method and settings
page-method-total = A total is the weighted mean of what the scores are worth, from 0 to 100, reckoned in exact fractions and rounded only where it is written. Where a criterion has a best score, scores beyond it are worth less again.
page-method-missing = A missing score is neither 0 nor the mean: it takes no part. Where nobody scored a criterion that counts, the total is a range, and there is no place.
page-method-places = Equal totals share a place. A mean below a criterion’s minimum lists the candidate apart, with the reason. Recommendations are asked last and are no part of the total.
page-method-claim = Structured interviews predict job performance with a validity of about .42, unstructured ones about .19 (Sackett et al. 2022). A ranking helps people decide; it does not decide.
page-settings = Settings
page-reveal-own = Interviewers see others’ scores on a candidate once their own scorecard is submitted.
page-reveal-all = Interviewers see others’ scores on a candidate once the whole panel has submitted.
page-redacted-names = Left out here: names. Candidates have their ids, interviewers numbers. Notes may still name people.
page-redacted-evidence = Left out here: what candidates said and did.
page-redacted-judgement = Left out here: interviewers’ judgements, strengths and recommendations.
page-inputs = What this page was made from
page-inputs-how = Each file with the digest of its content. “vurder verify” with this page tells whether the ranking follows from the files, and which have changed since.
page-inputs-page = Each file with the digest of its content. “vurder verify” with this page tells whether the page follows from the files, and which have changed since.
page-inputs-rubric = The rubric with the digest of its content. “vurder verify” with this page tells whether the rubric has changed since.
page-inputs-unnamed = The fingerprint of all files that this page was made from. Their names are left out, since they say who asked. “vurder verify” with this page tells whether a file has changed since.
page-made-by = Made by { $program } from the files of the round. This page loads nothing and sends nothing.
page-scores = Each score
page-place = Place { $place }
page-place-shared = Shared place { $place }
page-mark-minimum = minimum
page-mark-ideal = best score
page-judgement = Judgement
page-ticks = Ticked
page-strengths = Strengths
page-amended = { $who } replaced the scorecard after submitting it; the first one is kept.
report-written = Written: { $path } ({ $size } kB). It needs nothing else: open it in a browser, send it, print it.
report-not-remembered = Where the report lies could not be noted on this machine: “vurder erase” will not find it by itself.
report-names-in-notes = Names are left out, but what interviewers wrote may still name people: read it through, or add “--redact names,evidence,judgement”.
failed-not-our-page = { $path } is there already and is not a page of this program; it was left alone
hint-other-output = name another file: --output FILE
failed-page-format = a page is HTML or JSON, not { $format }
hint-page-format = leave --format out, or: vurder rank --format { $format }
page-range = The line across the end of a bar is the total with 1.96 standard errors to either side: what chance disagreement between interviewers alone may make of it.
page-feedback = Feedback
page-feedback-title = Feedback for { $name }
page-feedback-overview = What was heard
page-feedback-how = Each criterion was scored from { $min } to { $max } against worded examples, by several interviewers who did not see each other’s scores. The figures show the mean.
page-feedback-top = What { $score } looks like: { $text }
card-from-paper = { $who } wrote on paper, and entered it later.
page-guide-interviewer = Interviewer
page-guide-date = Date
page-guide-evidence = What was said or done
page-guide-tick = Tick what was heard
page-guide-score = Score
page-guide-not-asked = not asked
page-guide-no-evidence = no evidence
page-guide-recommendation = Overall recommendation, last of all
page-guide-enter = Enter it the same day: vurder score CANDIDATE --from-paper
