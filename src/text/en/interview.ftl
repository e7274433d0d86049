### What the interview says.

interview-begins = { $rubric }: { $who } interviews { $name }.
interview-resumed = Draft found: { $answered } of { $all } criteria rated, last saved { $time }. Going on where you left off.
interview-how =
    { $count } criteria. One line per answer: “8 rang the supplier” is score 8 with what you heard. Everything is saved at once. “??” shows all keys, “q” saves and leaves.
interview-keys =
    8 rang the supplier – score 8 with evidence (what was said or done)
    8 – the score alone      text – a note alone
    ! text – your judgement  8 text ! judgement – all in one
    - not asked    . asked, but no evidence heard
    < back    > skip for now    /name another criterion, by the beginning of its name or its number
    ? the anchors again    t competences to tick    t 1 3 tick numbers 1 and 3
    u take the last change back    e change the note    e! change the judgement
    q save and leave    :save-to FOLDER save a copy somewhere else
    # text a running note, for no criterion yet    # all of them    #1 3 take numbers 1 and 3 over to this criterion
    @ text a note with the time before it
criterion-number = { $at } of { $of }
criterion-competences =
    { $count ->
    [one] 1 competence to tick: t
   *[other] { $count } competences to tick: t
    }
criterion-ticked =
    { $count } ticked
quoted = “{ $text }”
criterion-now = So far: { $what }
answer-echo = { $what } – { $state } (u takes it back)
answer-undone = Taken back.
answer-changed = { $what } – { $state }
answer-empty = Nothing entered. A number scores, “-” is not asked, “>” goes on.
answer-nothing = Nothing to change here.
answer-pasted = Pasted lines were kept together as one note.
answer-wants-evidence = A score at the end of the scale is easier to stand by with an example: what did you hear? Enter goes on without.
answer-is-it-a-score = Is { $score } the score? y = yes, n = it belongs to the note ›
doubt-off-scale = The scale goes from { $min } to { $max }. Nothing was changed; the line stands there to be mended.
doubt-fraction = Scores are whole numbers, { $min } to { $max }. Nothing was changed; the line stands there to be mended.
doubt-words = Type the score in digits, { $min } to { $max }. Nothing was changed; the line stands there to be mended.
ticks-none = There are no competences to tick under this criterion.
ticks-how = “t 1 3” ticks numbers 1 and 3; once more unticks them.
ticks-range = The list has numbers 1 to { $most }. Nothing was changed.
jump-several = Several criteria begin like that: { $names }
jump-none = No criterion is called “{ $name }”. There are: { $names }
prompt-edit = Change ›
prompt-review = Enter goes on, /name changes, q saves and leaves ›
prompt-strengths = Strengths ›
review-complete = Every criterion has its rating.
review-missing = Still without a rating: { $names }. Enter goes to the first of them, “>” goes on without.
review-how = Here you can go on (Enter), go to a criterion (/name), back (<), or save and leave (q).
ask-strengths = What does this candidate bring that no criterion asked for? One line, or Enter for nothing.
ask-recommendation = Your overall recommendation (never part of the total)
ask-finish = What now?
finish-submit = Submit the scorecard
finish-submit-rest = Mark the { $count } missing as not asked, and submit
finish-draft = Keep it as a draft
finish-back = Back to the sheet
sheet-title = The whole sheet
sheet-evidence = Evidence: { $text }
sheet-judgement = Judgement: { $text }
sheet-ticks = Ticked: { $names }
sheet-note = Running note: { $text }
sheet-strengths = Strengths: { $text }
sheet-recommendation = Recommendation: { $choice }
rating-score = { $score }
rating-not-asked = not asked
rating-no-evidence = no evidence
rating-open = open
recommendation-strong-yes = Strong yes
recommendation-yes = Yes
recommendation-no = No
recommendation-strong-no = Strong no
recommendation-open = No recommendation yet
saved-at = saved { $time }
not-saved = NOT SAVED
not-saved-standing = NOT SAVED: the last answer is in memory only. Free space and answer on, or type :save-to FOLDER
not-saved-because = NOT SAVED: { $path }: { $cause }. The file on disk is as it was, and your answer is kept in memory. Each new answer tries again; “:save-to FOLDER” saves a copy elsewhere.
not-saved-there = Not saved there either: { $path }: { $cause }
saved-elsewhere = A copy was saved: { $path }
saved-uncertain = Saved, but it may not survive a power cut; the next answer saves everything again.
saved-beside = Somebody else changed the draft while you had it open. Both are kept: yours in { $mine }, the other one in { $theirs }
doubt-command = That looks like a command. Here it is: q leaves, u takes back, < goes back, > skips, ?? shows all. To write it as a note, add a word.
notes-none = There are no running notes yet. “# text” writes one.
notes-how = “#1 3” takes numbers 1 and 3 over to the open criterion.
notes-count =
    { $count ->
    [one] 1 running note
   *[other] { $count } running notes
    }
