### Care: erasing, access, retention, and whether all is well.

fault-period = this is no period
hint-period = a whole number and days, weeks, months or years: “6 months”
hint-period-typed = a whole number and days, weeks, months or years: “6 months”
column-where = Where
column-path = File
column-found = Found
and-more =
    { $count ->
    [one] and 1 more
   *[other] and { $count } more
    }
erase-plan-title = { $name }: this is erased
erase-plan-files = In the round’s folder:
erase-plan-drafts = On this machine, drafts and what lies with them:
erase-plan-reports = Reports that name the candidate; they can be made anew:
erase-plan-name = And the lines with name and contact in the identities file.
ask-erase = Nobody can bring it back. Erase it?
erase-no = No, leave everything as it is
erase-yes = Yes, erase it
erase-not = Nothing was erased.
ask-erase-reason = Why is it erased? (without the name: it stays) ›
ask-erased-name = The person’s name, to search for it too (Enter: the id alone) ›
erased-title = { $id } is erased
erased-files =
    { $count ->
    [0] No file of the round: there was none any more
    [one] 1 file of the round
   *[other] { $count } files of the round
    }
erased-drafts =
    { $count ->
    [0] No draft: there was none on this machine
    [one] 1 file among the drafts on this machine
   *[other] { $count } files among the drafts on this machine
    }
erased-reports =
    { $count ->
    [0] No report that named the candidate
    [one] 1 report that named the candidate
   *[other] { $count } reports that named the candidate
    }
erased-name-removed = The line with name and contact
erased-name-absent = No line with a name: there was none any more
erased-name-no-file = The name not: there is no identities file on this machine. Whoever has it runs the same command there.
erase-tombstone = What remains is the tombstone, without a name: { $path }
next-erase-verify = Next: vurder erase { $id } --verify{ $round }
unreached-title = What this program can’t reach
unreached-machines = Drafts on the machines of other interviewers: each runs “vurder erase { $id }” there.
unreached-copies = Other copies of the folder: backups, the versions that a syncing service keeps, what was sent by e-mail.
unreached-reports = Reports and printouts that were handed out, and what people wrote down elsewhere.
unreached-groups = A file of groups for “vurder impact”: take the line of { $id } out of it by hand.
unreached-disk = The freed blocks of the disk, until something else is written there. Disk encryption takes care of that.
failed-erase-busy = the draft on { $id } is open in another window ({ $holder }); nothing was erased
hint-erase-busy = close it there, then run the command again
hint-erase-again = the erasure is begun and not finished; put that right, then: vurder erase { $id }{ $round }
hint-erase-unfinished = an erasure was begun and not finished; by its id it can be: vurder erase { $id }{ $round }
failed-held = { $name } is on hold and must not be erased: { $reason }
hint-held = when the reason is gone: vurder retention release { $id }
hint-erase-reason = vurder erase { $id } --reason "asked for it on 24 November"
failed-reason-names = the reason names the person, and the reason stays
hint-reason-names = say it without the name: “asked for it by e-mail on 24 November”
verify-nothing-title = Nothing is left of { $id } where this program can look
verify-found-title = { $id } is not gone everywhere
verify-searched =
    { $count ->
    [one] 1 file searched, in the round’s folder and in the state folder.
   *[other] { $count } files searched, in the round’s folder and in the state folder.
    }
verify-without-name = Only the id was searched for: nobody knows the name here any more. “--names FILE” searches for names too.
left-belongings = Still there; erase again:
left-named = These files name the person; change or remove them by hand:
left-id = These files have the id, which says nothing without the name:
left-unsearched = These files can’t be searched (packed, too large or unreadable); look for yourself:
left-moved-reports = These reports were written on this machine and are no longer where they were; erase them wherever they are now:
git-title = In git
git-no-program = The round lies in a git repository ({ $path }), and there is no git program here to search it. git keeps what was once committed.
git-nothing =
    { $count ->
    [one] git: nothing in its single object.
   *[other] git: nothing in any of its { $count } objects.
    }
git-commits =
    { $count ->
    [0] No commit has files about the person.
    [one] 1 commit still has files about the person. git does not forget by itself.
   *[other] { $count } commits still have files about the person. git does not forget by itself.
    }
git-paths = Files of the person, or made from them:
git-mentions = Other files that name the person or have the id:
git-messages = Commits whose message names the person:
git-loose =
    { $count ->
    [one] 1 object that nothing points to any more is still there too.
   *[other] { $count } objects that nothing points to any more are still there too.
    }
git-how = This takes it out of the history of this copy (git filter-repo is a program of its own):
git-names-file = names.txt lies beside the repository, not in it, with one line for each name: NAME==>… Remove it afterwards.
git-after = Every other copy keeps the old history: tell the others to delete theirs and to clone anew, and ask the host to clear its caches. Then run “--verify” again.
column-last = Last entry
column-due = Kept until
column-files = Files
column-drafts = Drafts
column-reports = Reports
retention-title = { $title }: how long data are kept
retention-period = Kept for { $period } after the last entry on a candidate. Reason: { $reason }
retention-none = Nobody has said how long the data of this round are kept.
retention-is-overdue = period over, erase
retention-kept = kept
retention-no-period = no period
retention-held = on hold: { $reason }
retention-overdue =
    { $count ->
    [0] Nobody’s period is over.
    [one] The period of 1 candidate is over.
   *[other] The period of { $count } candidates is over.
    }
retention-next = Nobody’s period is over. The next one ends on { $day }.
retention-nothing = Nobody’s period is over, and none runs.
retention-unfinished = Begun and not finished erasing: { $ids }
period-days =
    { $count ->
    [one] 1 day
   *[other] { $count } days
    }
period-weeks =
    { $count ->
    [one] 1 week
   *[other] { $count } weeks
    }
period-months =
    { $count ->
    [one] 1 month
   *[other] { $count } months
    }
period-years =
    { $count ->
    [one] 1 year
   *[other] { $count } years
    }
retention-set = Data are kept for { $period } after the last entry on a candidate. Reason: { $reason }
next-purge = Next: vurder purge --due{ $round }
next-purge-yes = Nothing was erased yet. To erase them: vurder purge --due --yes{ $round }
next-purge-verify = Next: vurder erase ID --verify{ $round }, for each of them
next-release = When the reason is gone: vurder retention release { $id }{ $round }
next-retention = Next: vurder retention{ $round }
held = On hold: { $id }. Neither erase nor purge touches the data until the hold ends. Reason: { $reason }
released = The hold on { $id } has ended; the period of the round applies again.
hint-retention-set = vurder retention set "6 months" --reason "…"{ $round }
hint-reason = --reason "…" says why
failed-no-retention = nobody has said how long the data of this round are kept
warn-unreadable-entry = { $path } can’t be read: there may be a later entry in it than those that count here. “vurder check” says more.
purged = Erased: { $id }
purge-title =
    { $count ->
    [one] 1 candidate erased whose period was over
   *[other] { $count } candidates erased whose periods were over
    }
purge-still = In git or in other files something of these is still to be found: { $ids }. “vurder erase ID --verify” says what, and how to take it out.
ask-retention = How long are the data kept after the last entry on a candidate? For instance 6 months; Enter decides it later ›
ask-retention-reason = Why so long? ›
failed-retention-reason = a retention period wants its reason
hint-retention-reason = --retention "6 months" --retention-reason "…"
round-retention = Data are kept for { $period } after the last entry on a candidate. Reason: { $reason }
round-no-retention = How long the data are kept is still to be said: vurder retention set "6 months" --reason "…"{ $round }
column-when = When
column-what = What
column-who = By
somebody-else = [another candidate]
interviewer-number = Interviewer { $number }
disclosure-title = What is held of { $name }
disclosure-of = Round: { $round }. Made on { $made }.
disclosure-gdpr = Everything that this round holds of the candidate: facts, assessments and what was decided. What concerns other candidates is left out.
disclosure-no-public = The facts that this round holds of the candidate, without the assessments (scores, judgements, recommendations), as Norwegian rules on access for parties in appointments to public positions provide. What concerns other candidates is left out.
disclosure-about = The person and the data
disclosure-id = Id in the files: { $id }
disclosure-name = Name: { $name }
disclosure-contact = Contact: { $contact }
disclosure-kept = Kept for { $period } after the last entry. Reason: { $reason }
disclosure-kept-unsaid = How long the data are kept has not been decided.
disclosure-recipients = Who may see it: { $names }, and those who run the round
disclosure-reports =
    { $count ->
    [0] No report on the round was written on this machine.
    [one] 1 report on the round was written on this machine.
   *[other] { $count } reports on the round were written on this machine.
    }
disclosure-drafts =
    { $count ->
    [one] 1 draft on this machine is not in here: it is its interviewer’s alone, or can’t be read. “--as observer” shows drafts on a machine where nobody of the panel sits.
   *[other] { $count } drafts on this machine are not in here: they are their interviewers’ alone, or can’t be read. “--as observer” shows drafts on a machine where nobody of the panel sits.
    }
disclosure-entries = What happened
entry-added = added to the round
entry-interviewed = interview begun
entry-submitted = scorecard submitted
entry-amended = scorecard replaced
entry-revised = rating revised after the panel talked
entry-offered = the position was offered
entry-left-open = left open
entry-rejected = turned down
entry-withdrawn = no longer in the round
entry-held = data kept beyond the period
disclosure-scale-heading = How it was scored
disclosure-scale = Rubric: { $rubric }. Scored from { $min } to { $max }, in whole numbers. Everyone is asked the same questions.
disclosure-anchors = What a score stands for:
disclosure-no-answer = Nothing was written down here.
disclosure-score = Score: { $score }
disclosure-evidence = Said or done: { $text }
disclosure-judgement = Judgement: { $text }
disclosure-ticks = Heard: { $names }
disclosure-voices = Beside the criteria
disclosure-order = { $who }, interview number { $order }
disclosure-note = Note: { $text }
card-replaced = replaced by a later one
card-draft = draft, not submitted
disclosure-rights-heading = What you can ask for
disclosure-rights = You can ask for what is wrong to be put right and for the data to be erased, and complain to the data protection authority.
disclosure-read-it = Read it through before you hand it over: people whom the round does not know by name are not recognised in the notes.
failed-no-report = { $path } carries no list of what it was made from, or the list was changed
hint-no-report = a report by “vurder report”, or a ranking by “vurder rank --format json”
verification-fine = All is as it should be
verification-not = Not all is as it should be
verification-files =
    { $count ->
    [one] The ranking follows from 1 file. Fingerprint: { $fingerprint }
   *[other] The ranking follows from { $count } files. Fingerprint: { $fingerprint }
    }
verification-broken = These scorecards do not belong to the card they replace: one of the two was changed, or one in between is missing:
verification-same = The report was made from the same files. Its fingerprint: { $fingerprint }
verification-changed =
    { $count ->
    [one] 1 file is another than when the report was made. Its fingerprint: { $fingerprint }
   *[other] { $count } files are others than when the report was made. Its fingerprint: { $fingerprint }
    }
verification-changed-unnamed = At least one file is another than when the report was made; which one can’t be said, since the report leaves out their names. Its fingerprint: { $fingerprint }
verification-ranking-same = The places and totals in the report are those that follow from the files now.
verification-ranking-outdated = The ranking is another now: make the report anew.
verification-ranking-false = The places in the report do NOT follow from these files, although the files are the same: the report was changed.
verification-ranking-none = The report gives no places.
verification-page-whole = The page stands as it was written.
verification-page-altered = The page was CHANGED after it was written: what it shows is no longer what it was made from. Make the report anew.
change-changed = { $file }: changed
change-gone = { $file }: gone, or you may not see it
change-new = { $file }: came later, or the report’s reader could not see it
column-group = Group
column-selected = Selected
column-members = Of
column-rate = Rate, %
column-against-highest = Against the highest
column-follows = What follows
impact-title = How often groups were selected
impact-by-decisions =
    { $all ->
    [one] By the offers of the round: { $selected } of 1 candidate. Those who left the round are not counted.
   *[other] By the offers of the round: { $selected } of { $all } candidates. Those who left the round are not counted.
    }
impact-by-given =
    { $all ->
    [one] By the ids given: { $selected } of 1 candidate. Those who left the round are not counted.
   *[other] By the ids given: { $selected } of { $all } candidates. Those who left the round are not counted.
    }
impact-by-top =
    { $all ->
    [one] By the first places of the ranking: { $selected } of 1 candidate. Those who left the round are not counted.
   *[other] By the first places of the ranking: { $selected } of { $all } candidates. Those who left the round are not counted.
    }
impact-highest = the highest rate
impact-not-flagged = four fifths or more
impact-flagged = below four fifths: look into it
impact-too-few = below four fifths, but too few to conclude: one person reverses it
impact-left-out = below 2 %, left out
impact-alone = nothing to compare with
impact-one-group = There are not two groups that are large enough, so there is nothing to compare.
impact-nobody = Nobody in these groups was selected, so there is nothing to compare.
impact-how = A rate below four fifths of the highest is a reason to look closer, not a proof. p is Fisher’s exact test against the group with the highest rate: how often chance alone makes a difference as large.
impact-without-group =
    { $count ->
    [one] 1 candidate has no group in the file and is not counted.
   *[other] { $count } candidates have no group in the file and are not counted.
    }
impact-unknown =
    { $count ->
    [one] 1 line of the file is on somebody who is not in the round.
   *[other] { $count } lines of the file are on people who are not in the round.
    }
failed-impact-sealed = candidates are sealed, so nobody can be counted yet
hint-impact-sealed = wait until everybody has submitted (outside the panel: --as observer), or name who was selected: --selected ID,ID
fault-groups-columns = the first line must name the columns “candidate” and “group”
fault-groups-line = line { $line } can’t be read
fault-groups-id = line { $line }: “{ $id }” is no id
fault-groups-twice = line { $line }: { $id } stands twice
warn-groups-in-round = { $path } lies in the round’s folder, where the panel can read it and “vurder erase” searches it. Keep it somewhere else, under stricter access.
hint-groups = candidate,group on the first line, then an id and a group on each
failed-pseudonymise-sealed = candidates are sealed for you, so the round can’t be copied yet
hint-pseudonymise-sealed = outside the panel: --as observer
failed-folder-exists = { $path } is there already
pseudonymised-title = Example round
pseudonymised-candidate = [a candidate]
pseudonymised = Copied to { $path }: { $count ->
    [one] 1 candidate
   *[other] { $count } candidates
    }, { $cards ->
    [one] 1 scorecard
   *[other] { $cards } scorecards
    }. No names, new ids for everybody, all dates moved by the same number of days.
pseudonymised-notes = Notes were kept without the names that the round knows. Read them through before you show them: who somebody is can follow from what they did.
pseudonymised-no-notes = Notes, reasons and strengths were left out. The scores are the real ones: keep the copy inside the house.
doctor-can-fix =
    { $count ->
    [one] 1 of these can be put right without losing anything: vurder doctor --fix{ $round }
   *[other] { $count } of these can be put right without losing anything: vurder doctor --fix{ $round }
    }
doctor-open = others on this machine can read this
doctor-other-owner = belongs to another user of this machine
hint-doctor-other-owner = whoever owns it can read it: copy it, remove the old one, or ask an administrator to change its owner
doctor-second-name = the same file has a second name elsewhere (a hard link)
hint-doctor-second-name = remove the other name; until then, what is erased here is still there
hint-doctor-fix = vurder doctor --fix
doctor-closed = Only you can read it now: { $path }
doctor-removed = Removed: { $path }
doctor-copy = this looks like a copy of one of the round’s own files, made by a syncing service or an editor
hint-doctor-copy = compare the two, keep what is right in the file without the addition, and remove the copy
doctor-litter = a temporary file of a run that crashed more than a day ago
doctor-full = only { $free } MB are free on the disk
hint-doctor-full = make room before the next interview
doctor-names-in-git = git tracks the file with the names
hint-doctor-names-in-git = git rm --cached identities.toml, then add it to .gitignore. What was committed stays in the history: “vurder erase ID --verify” finds it
doctor-names-not-ignored = nothing keeps git from taking the file with the names
hint-doctor-names-not-ignored = add identities.toml to .gitignore
doctor-set-aside = a draft on { $id } that was set aside here is still there
hint-doctor-set-aside = look whether you need anything of it, then remove it
doctor-orphan = a draft on { $id }, who is not in the round
hint-doctor-orphan = if { $id } was erased elsewhere: vurder erase { $id }
doctor-old-draft = a draft on { $id } that nobody has touched for two weeks
doctor-unfinished = the erasure of { $id } was begun and not finished
doctor-came-back =
    { $count ->
    [one] { $id } was erased, and 1 file has come back
   *[other] { $id } was erased, and { $count } files have come back
    }
hint-doctor-erase = vurder erase { $id }
hint-doctor-purge = vurder purge --due
