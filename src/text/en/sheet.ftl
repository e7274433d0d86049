### Words of the full-screen sheet of an interview.

live-welcome = Letters write, digits score. F1: all keys.
live-half-typed = What was half typed when the program stopped stands in the running notes.
live-pasted = Pasted as one note.
live-echo = { $name }: { $rating }
live-wants-evidence = { $echo } – easier to stand by with an example: what did you hear?
live-off-scale = Scores go from { $min } to { $max }. Nothing was changed.
live-nothing-to-undo = There is nothing to take back.
live-nothing-to-copy = There is nothing to copy here.
live-copied = Copied, where the terminal allows it. If not: F2, then select it with the mouse.
live-mouse-selects = The mouse selects text now; F2 gives it back to the sheet.
live-mouse-clicks = The mouse clicks in the sheet again.
live-note-sent = Taken over to { $name }.
live-note-struck = Struck out. Ctrl-U takes it back.
live-find-none = No criterion begins with “{ $name }”.
live-review-missing = Not rated yet: { $names }
live-review-how = Enter goes on, / finds a criterion, PgUp goes back.
live-not-saved = NOT SAVED: { $path }: { $cause }. What you wrote is in memory and is tried again; Ctrl-O saves a copy elsewhere.
live-too-small = The window is too small for the sheet. Make it larger: 40 columns and 14 rows will do. Nothing is lost.
live-minutes = { $minutes } of { $planned } min
live-nothing-yet = nothing yet
live-saving = saving …
live-practice = practice
live-evidence = Evidence: what was said or done
live-judgement = Judgement: what you make of it
live-notes = Running notes
live-notes-to-sort =
    { $count ->
    [one] 1 note to sort
   *[other] { $count } notes to sort
    }
live-notes-hint = # writes a note that belongs to no criterion yet.
live-strengths = Strengths
live-type-here = Type to write here.
live-letters = Letters
live-key-score = score
live-key-note = note
live-key-help = help
live-key-judgement = judgement
live-key-tick = tick
live-key-move = move
live-key-find = find
live-key-notes = running notes
live-key-undo = undo
live-key-leave = leave
live-key-next = next
live-key-done = done
live-key-time = time
live-key-send = take over to the open criterion
live-key-other-criterion = another criterion
live-key-strike = strike out
live-key-new-line = keep the line
live-key-pick = pick a line
live-key-on = go on
live-key-first-missing = to the first missing
live-key-back = back
live-key-scroll = scroll
live-key-sheet = the sheet
live-key-choose = choose
live-help-title = Keys – Esc closes
live-find-title = Find a criterion
live-ticks-how = Space ticks, Esc closes
live-folder-title = Save a copy in which folder?
live-leave-title = Leave?
live-leave = Everything is saved. Enter leaves, Esc stays. The draft is found again on the next start.
live-leave-unsaved = NOT SAVED: what you wrote is in memory only. Esc stays; Ctrl-O there saves a copy in another folder. Enter leaves, and shows the draft so that you can copy it.
live-leave-practice = This is practice: nothing is kept. Enter leaves, Esc stays.
live-practice-candidate = Robin Example
live-practice-over = That was practice: nothing was kept.
live-practice-done = On a real sheet this would now be submitted.
live-stopped = Stopped before its end. Everything is saved: { $path }
live-stopped-unsaved = Stopped before its end. NOT SAVED: the last changes could not be written to { $path }
live-keys =
    While nothing is being written
    digits = score at once; on a scale to 10, 1 and then 0 within a moment
    letters = begin a note on what was said or done
    - = not asked
    {"."} = asked, but no evidence heard
    Delete = rating open again
    ! = your judgement, apart from what was said
    + = tick the competences you heard
    # = running notes: what belongs to no criterion yet
    ? = anchors and questions in full
    / = find a criterion by the beginning of its name, or by its number
    ↑ ↓ = previous, next criterion
    Enter = the next one without a rating
    Home, End = the first criterion, the whole sheet
    Esc = leave; everything is saved

    While writing
    Alt + key = any of the keys above, without leaving the text
    Esc = done writing; then digits score again
    Tab = evidence, judgement, running notes, and round again
    PgUp, PgDn = previous, next criterion
    Ctrl-T = the time before the line

    In the running notes
    Enter = keeps the line, with its time
    ↑, then Enter = takes a line over to the open criterion
    ↑, then Delete = strikes a line out

    Everywhere
    Ctrl-U = take the last change back
    Ctrl-F = find a criterion
    Ctrl-R = the whole sheet, strengths, recommendation, submit
    Ctrl-Y = copy the text
    Ctrl-O = save a copy of the draft in another folder
    F2 = the mouse selects text, or clicks in the sheet
    Ctrl-Z = step aside; fg comes back
    Ctrl-C = leave; everything is saved
