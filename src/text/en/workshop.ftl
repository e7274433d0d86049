### Words of making, formatting, comparing and upgrading rubrics.
column-file = File
column-line = Line
fmt-written = { $file }: laid out anew from line { $line } on; meaning and comments are the same.
fmt-differs = { $file }: not in canonical layout, from line { $line } on.
fmt-refused = { $file }: left as it is, see above.
fmt-fine =
    { $count ->
    [one] 1 file is in canonical layout already.
   *[other] { $count } files are in canonical layout already.
    }
fault-layout = the new layout would change what the file says or lose a comment, so it is left as it is; please report this
next-fmt = Next: “vurder rubric fmt” with the same files lays them out.
diff-title = { $old } → { $new }
diff-none = They mean the same.
diff-version-only = They mean the same; only the version number differs.
diff-of = { $id }: { $what }
diff-of-criterion = criterion { $id } { $what }
diff-of-group = group { $id }: { $what }
diff-of-second-look = one more talk on { $id }: { $what }
diff-added = added
diff-removed = removed
diff-renamed = renamed, was { $before }
diff-moved = moved from place { $before } to { $after }
diff-regrouped = group { $before } → { $after }
diff-weight = weight { $before } → { $after }
diff-minimum = minimum { $before } → { $after }
diff-ideal = best at { $before } → { $after }
diff-at-least = from { $before } → { $after }
diff-lead = lead criterion { $before } → { $after }
diff-scale = scale { $before } → { $after }
diff-id = id { $before } → { $after }: another rubric
diff-nothing = none
diff-languages = list of languages changed
diff-sources = sources changed
diff-field-title = title
diff-field-name = name
diff-field-description = description
diff-field-weight-reason = reason for the weight
diff-field-minimum-reason = reason for the minimum
diff-field-ideal-reason = reason for the best score
diff-field-reason = reason
diff-anchor = anchor at { $score }
diff-question = question
diff-question-order = the questions stand in another order
diff-competence = competence { $id }
diff-text-added = { $what } added: “{ $text }”
diff-text-removed = { $what } removed: “{ $text }”
diff-text-translated = { $what } translated: “{ $text }”
diff-text-untranslated = { $what }, translation removed: “{ $text }”
diff-text-reworded = { $what } reworded: “{ $before }” → “{ $after }”
diff-compatible = Scorecards made under the old version stay valid as they are: nothing that they were scored against has changed.
diff-needs-migration = Scorecards made under the old version need migration: “vurder rubric upgrade” in the round shows what happens to each.
diff-not-comparable = Scorecards made under the old version are not comparable with new ones: a changed scale or another rubric wants a new round.
diff-version = The changes call for version { $version }.
diff-version-or = The changes call for version { $version }; { $same } is enough if the new words mean the same, which only a person can say.
diff-version-short = The version number is { $given }, which is too low.
diff-ranking = The ranking, if it were reckoned with { $new }
diff-ranking-hypothetical = Not the ranking: that one is reckoned with the round’s rubric. Reworded criteria are taken to mean the same; a new criterion has no scores yet.
diff-ranking-sealed = Sealed for you: { $names }
diff-other-round = The round has { $id } { $version }, not the old one of the two. The ranking below goes from the round’s rubric to the new one.
diff-no-ranking = The round’s scores can’t be read under the new rubric: another scale, or no criterion in common. So there is no ranking to compare.
diff-sides = Before: { $old }; after: { $new }.
diff-side-none = no file
diff-unmerged = Not merged yet: finish the merge, then compare.
diff-side-rubric = a rubric
diff-side-faulty = a file that can’t be read as a rubric
column-of = Of
column-change = Change
column-scorecards = Scorecards
column-place-now = Place
column-place-then = Place then
column-total-now = Total
column-total-then = Total then
standing-under = Not the ranking: what { $rubric } would say of the same scorecards. Reworded criteria are taken to mean the same.
fault-git-version = git knows no version “{ $version }” here
fault-git-file = version “{ $version }” has no file { $path }
failed-diff-operands = Two rubrics are needed to compare.
hint-diff-operands = vurder rubric diff OLD.toml NEW.toml, or with git: vurder rubric diff v1.2..HEAD rubrics/x.toml
hint-one-version = name a file instead, such as OLD.toml, which needs no git; versions are there once the round is in git: git init && git add . && git commit
hint-install-git = git init, or cd to the folder that git keeps
failed-diff-driver = git gave { $path } without the two versions of it: the file is in conflict.
failed-no-repository = { $path } is in no git repository.
failed-bare-repository = { $path } is a bare git repository: the files are in its clones.
failed-no-git = There is no git program here to ask.
hint-no-git = Install git, or name two files instead of versions.
failed-not-comparable = The round’s scores can’t be read under { $rubric }: another scale, or no criterion in common.
hint-not-comparable = “vurder rubric diff” with the two rubrics tells them apart.
column-side = Side
column-description = Description
competences-none = No competence has these words: { $words }
next-competences = Next: “vurder rubric new --title "…" --pick ID,ID” makes a rubric of them; without options it asks.
language-en = English
language-nb = Norwegian
language-da = Danish
new-own-group = Our own
new-begin = A rubric in a few questions. “<” or Esc goes one back. Nothing is written before the end; Ctrl-C shows how to go on from what you have answered.
new-review = “{ $title }”: { $names }
new-write = write the file
new-see = see the file first
new-change-title = change the title
new-change-criteria = change the criteria
new-change-limits = change minimums and best scores
new-change-weights = change the weights
new-needed = This cannot be left out.
new-enough =
    { $count ->
    [0] done: nothing picked yet
    [one] done: 1 criterion
   *[other] done: { $count } criteria
    }
new-side = { $name } ({ $picked } of { $all } picked)
new-search = search by words
new-own = add one of your own
new-back = back
new-scale = { $min } to { $max }
new-scale-other = another
new-between-begin =
    { $count ->
    [one] One of what you picked says only what is worst and what is best. Most candidates are in between: what is good enough with you?
   *[other] { $count } of what you picked say only what is worst and what is best. Most candidates are in between: what is good enough with you?
    }
new-between = { $name }. At { $low }: “{ $worst }” At { $high }: “{ $best }”
new-limits-begin = Now limits: a minimum for what nothing can make up for, a best score where more is not always better. Most criteria have neither.
new-limits-enough = for none, or no more
new-now = So far: “{ $text }”
new-limits-minimum = a minimum: without it nobody gets a place
new-limits-ideal = a best score below the top: beyond it is too much
new-limits-none = neither
new-limit-minimum = minimum { $score }
new-limit-ideal = best at { $score }
new-own-begin = A criterion of your own. Enter on the name goes back.
new-anchor-example = An anchor tells what one hears or sees, not how good it is. Not “poor listener”, but “Interrupts twice and answers another question than the one asked”.
new-question-example = Ask for something that happened. Not “Are you patient?”, but “Tell me about a time when a customer asked the same thing for the third time”.
new-weights-equal = all count the same
new-weights-order = by order: you say which is most important, then the next (rank-order centroid)
new-weights-swing = by points: 100 for the most important, fewer for the others
new-swing-begin = Imagine a candidate who is worst on everything. Which one criterion would you raise to the best first? It gets 100 points. The others get points for how much their own raise would be worth beside it.
new-head-made = Made with “vurder rubric new” on { $day }.
new-head-equal = All criteria count the same.
new-head-order = Weights: rank-order centroid of the order of importance, as whole numbers in the exact proportions.
new-head-swing = Weights: points for the swing from worst to best, 100 for the most important.
new-head-more = A criterion may also have minimum = 4 with minimum_reason, and ideal = 7 with ideal_reason. “vurder rubric check” says what is weak.
new-written =
    { $count ->
    [one] { $path } written: the rubric “{ $id }” with 1 criterion.
   *[other] { $path } written: the rubric “{ $id }” with { $count } criteria.
    }
new-interrupted = Nothing was written.
new-interrupted-with = Nothing was written. This goes on from what you answered:
new-begun = Begun, and not in that command:
next-new = Next: “vurder rubric check { $path }” says what is weak; “vurder init --rubric { $path }” begins a round with it.
next-explain = “vurder rubric check --explain { $code }” tells more; so for every code.
ask-new-languages = In which language will it be written?
ask-new-title = What is the rubric called?
ask-new-id = No id can be made from the title. Which id (a to z, digits, hyphens)?
ask-new-scale = On which scale is it scored?
ask-new-scale-other = From which score to which, as in 1..7?
ask-new-in = { $question } ({ $language })
ask-new-criteria = What is to be scored?
ask-new-search = Which words?
ask-new-tick = Enter picks or drops
ask-new-name = What is it called?
ask-new-description = What does one look for?
ask-new-anchor = What does one hear at { $score }?
ask-new-middle = And in the middle, at { $score }? Enter leaves it out.
ask-new-question = Which question brings it out? Enter leaves it out.
ask-new-between = And at { $score }? Enter leaves it out.
ask-new-limits = For which?
ask-new-keep = { $question } Enter keeps it.
ask-new-limit = { $name } has
ask-new-minimum = Which score at least, { $min } to { $max }?
ask-new-minimum-reason = Why can nothing make up for less? It stands in the file.
ask-new-ideal = Which score is best, { $min } to { $max }?
ask-new-ideal-reason = Why is more not better? It stands in the file.
ask-new-ideal-anchor = What does one hear at { $score }, where it is just right?
ask-new-top-anchor = And at { $score }, where it is too much?
ask-new-weights = How do they count?
ask-new-next = What is number { $place } in importance?
ask-new-swing-first = Which one first?
ask-new-points = { $name }, 0 to 100:
ask-new-reason = Why do they weigh so? It stands in the file.
ask-new-reason-equal = Why the same? Enter leaves it out.
ask-new-done = Is that right?
ask-new-file = Which file is it written to?
failed-no-competence = The catalogue has no “{ $id }”.
failed-new-title = The rubric needs a title.
failed-new-empty = Pick at least one criterion.
failed-new-twice = “{ $id }” is there twice.
failed-new-reason = Unequal weights need a reason: somebody will ask.
failed-new-id = No id can be made from the title.
failed-new-exists = { $path } is there already, and is not overwritten.
failed-new-points = “{ $given }” is not ID=POINTS.
failed-new-order = The weights must name every criterion once, and no other: see “{ $id }”.
failed-new-too-many = At most 40 criteria can be weighed by order.
failed-new-scale = “{ $given }” is no scale.
failed-new-bound = “{ $given }” is not ID=SCORE=TEXT, with a score on the scale and a text that says why or what.
failed-new-bound-unknown = None of the criteria that were picked has the id “{ $id }”.
hint-competences = vurder rubric competences
hint-rubric-new = vurder rubric new --title "…" --pick helpful,empathetic,product
hint-new-exists = Name another file, as in: vurder rubric new other.toml …
hint-new-points = Points are whole numbers from 0 to 100, not all of them 0.
hint-new-order = vurder rubric new --title "…" --pick a,b,c --order b,a,c --weight-reason "…"
hint-new-scale = Two whole numbers, the lower first, between -1000 and 1000, as in 1..5
hint-new-number = A whole number from { $min } to { $max }.
hint-new-bound = --minimum helpful=4="Why", --ideal helpful=7="Why", --anchor helpful=10="What one hears"
new-drop = ✓ { $name } (drop it again)
upgrade-finished = An upgrade to { $version } was cut off; rubric.toml is now that version too.
upgrade-none = The round has this version already: { $version }.
upgrade-cards = What happens to the scorecards
upgrade-no-cards = There are none yet.
upgrade-counts = { $who } on { $whom }: counts as it is
upgrade-open = { $who } on { $whom }: counts, without a score on { $names } until it is reopened (vurder reopen { $id })
upgrade-draft = { $who } on { $whom }: the draft goes on under the new version
upgrade-draft-open = { $who } on { $whom }: the draft goes on under the new version, and { $names } is asked too
upgrade-refused = { $who } on { $whom }: refused; what it holds of { $names } would have no place
upgrade-refused-draft = { $who } on { $whom }: refused; what the draft holds of { $names } would have no place
upgrade-refused-sealed = { $who } on { $whom }: refused; something that it holds would have no place
upgrade-done =
    { $count ->
    [0] The round now has version { $version }.
    [one] The round now has version { $version }; 1 scorecard or draft goes with it, unchanged.
   *[other] The round now has version { $version }; { $count } scorecards and drafts go with it, unchanged.
    }
upgrade-no = leave the round as it is
upgrade-yes = change to the new version
upgrade-left = The round is as it was.
standing-earlier =
    { $count ->
    [one] One scorecard was made under { $version }, an earlier version of the rubric, and counts under this one; the reason stands in round.toml.
   *[other] { $count } scorecards were made under { $version }, an earlier version of the rubric, and count under this one; the reason stands in round.toml.
    }
next-upgrade = Next: “vurder rank{ $round }”. The version before lies in rubrics/, and the reason in round.toml.
ask-upgrade = Change the round’s rubric?
ask-upgrade-reason = Why? It stands in round.toml.
failed-upgrade = Scorecards can’t be taken over: what was scored there has no place in the new version ({ $names }). The round is as it was.
failed-upgrade-meaning = Reworded: { $names }. Whether scores given under the old words still mean the same only a person can say.
failed-upgrade-reason = A change after scorecards are in needs a reason.
failed-upgrade-yes = There is nobody here to ask whether it is right.
failed-upgrade-unreadable =
    { $count ->
    [one] One thing is wrong in { $path }: nobody could say what would become of it.
   *[other] { $count } things are wrong with scorecards of the round, the first in { $path }: nobody could say what would become of them.
    }
hint-upgrade = Keep the old ids and the scale, or begin a new round with the new version.
hint-upgrade-meaning = If they mean the same: vurder rubric upgrade … --same-meaning --reason "…". If not: begin a new round.
hint-upgrade-yes = vurder rubric upgrade FILE --reason "…" --yes
hint-upgrade-unreadable = vurder check
setup-git-nothing = Nothing to change.
setup-git-dry-run = This is what would change; nothing was.
setup-git-installed = git diff now shows what a change of a rubric means (git diff --no-ext-diff: by lines). Two versions of one scorecard are never merged by lines: both stay, one above the other, as a conflict. .gitattributes goes with the repository; .git/config is this copy’s alone.
setup-git-path = vurder isn’t on your PATH, so git will call { $path }. When that moves, run this again.
setup-git-removed = Everything is taken out again.
setup-git-merge-refused = { $path }: two versions of one scorecard. They are not merged, since lines of both would make a card that nobody submitted; take one whole: git checkout --ours or --theirs.
