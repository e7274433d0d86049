### Words of findings on rubrics.

word-advice = advice
word-why = why
findings-errors =
    { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
findings-warnings =
    { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
findings-advice =
    { $count ->
        [one] 1 piece of advice
       *[other] { $count } pieces of advice
    }

found-unknown-check = there is no check “{ $code }”
found-no-question = the criterion “{ $criterion }” has no question
why-no-question = where no question is written down, every interviewer makes up their own, and scores differ because questions do
hint-no-question = add one: questions = ["Tell me about a time when …"]

failed-nothing-to-check = there is no round here, so which rubric is to be checked has to be said
hint-rubric-check = vurder rubric check FILE
failed-no-such-code = there is no code “{ $code }”

language-english = English
language-norwegian = Norwegian
language-danish = Danish
found-few-criteria =
    { $count ->
        [one] there is only one criterion
       *[other] there are only { $count } criteria
    }
why-few-criteria = with fewer than five criteria a single one decides too much, and much of the job goes unmeasured
hint-few-criteria = go through the tasks of the job and add what is missing
found-many-criteria = { $count } criteria are more than one interviewer can score in one interview
why-many-criteria = beyond eight, interviewers score an overall impression instead of each criterion
hint-many-criteria = leave some out, or share them: vurder panel add ID --focus GROUP
found-focus-count =
    { $count ->
        [one] { $interviewer } scores one criterion
       *[other] { $interviewer } scores { $count } criteria
    }
hint-focus-count = give each interviewer five to eight criteria: focus in round.toml
found-overlap = “{ $one }” and “{ $other }” say much the same
found-same-question = “{ $one }” and “{ $other }” have a question in common
label-overlap = the other one
why-overlap = one impression is then scored twice, so it counts double without anybody having decided that
hint-overlap = merge them, or word each so that a candidate can be strong on one and weak on the other
found-weight-reason = “{ $criterion }” weighs differently from most, without a reason
why-weight-reason = equal weights are the defensible choice unless there is a written reason for others
hint-weight-reason = add the reason: weight_reason = "…"; or leave the weight out
found-must-without-minimum = the description of “{ $criterion }” makes a demand, but there is no minimum
why-must-without-minimum = without a minimum, strength elsewhere makes up for it in the total
hint-must-without-minimum = set one: minimum = 4 and minimum_reason = "…"; or word it as something to look for
found-vague-anchor = the anchor at { $score } names a verdict, not something one sees or hears
why-vague-anchor = everybody means something else by “good”; interviewers agree more where anchors describe behaviour
hint-vague-anchor = say what a candidate at this score does or tells, with a verb
found-same-anchors = the anchors at { $one } and { $other } do not tell the scores apart
label-same-anchor = the same here
why-same-anchors = where only “often” or “well” differs, every interviewer draws the line somewhere else
hint-same-anchors = say what a candidate does at one and not at the other
found-middle-anchor = “{ $criterion }” has anchors at the ends of the scale only
why-middle-anchor = most candidates are scored in the middle, and there nothing says what a score means
hint-middle-anchor = describe what is good enough, but no more: anchors.{ $score } = "…"
found-ideal-anchors = { $ideal } is the best score, but there is no anchor at { $score }
why-ideal-anchors = where too much is worth less again, the anchors have to show too little, right and too much
found-yes-no-question = this question can be answered with yes or no
why-yes-no-question = a yes is hard to score; an example of what somebody did is not
hint-yes-no-question = ask for an example: Tell me about a time when …
found-leading-question = this question says which answer is wanted
why-leading-question = candidates give the answer that is wanted, so it tells nothing of what they have done
hint-leading-question = ask without taking sides: Tell me about a time when …
found-leading-criterion = this name is a verdict, not something one can see or hear
why-leading-criterion = it asks for a liking, and people like those who are like themselves
hint-leading-criterion = name what a person does that makes you think so
found-double-question = this asks about two things at once
why-double-question = candidates answer one of them, and nobody knows which one the score is for
hint-double-question = ask one of them, or make two questions of it
found-double-criterion = this criterion is two
why-double-criterion = somebody strong in one and weak in the other gets a score that says neither
hint-double-criterion = make two criteria of it, or name what they have in common
found-protected-ground = this touches { $ground }, which an employer may not ask about or weigh
why-protected-ground = the law forbids it, and what is not asked cannot be held against anybody
hint-protected-ground = ask about the work itself: hours, travel, lifting, languages that the job needs
ground-age = age
ground-family = pregnancy and family plans
ground-religion = religion or belief
ground-health = health or disability
ground-origin = ethnic origin
ground-union = union membership
ground-politics = political views
ground-orientation = sexual orientation or gender identity
found-missing-language = this text is missing in { $language }
found-missing-languages = { $count } texts are missing in { $language }, this one first
why-missing-language = whoever reads that language is shown another one, and scores against other words than the rest of the panel
hint-missing-language = add the text under { $code }, or take { $code } out of languages

failed-format-for-findings = github and sarif are forms for findings
hint-format-for-findings = use them with check, rubric check or doctor; else table, json, csv or markdown
failed-one-rubric = the structure is shown of one rubric at a time
hint-one-rubric = vurder rubric check FILE --structure
column-column = Column
column-level = Level
column-code = Code
column-message = Finding
column-source = Source
column-hint = What to do
column-number = No.
column-component = Component
column-verdict = There
column-because = What was looked at
structure-title = Fifteen components of structure
structure-source = After Campion, Palmer & Campion, A review of structure in the selection interview, Personnel Psychology 50, 1997. What no file shows does not count.
structure-score = structure: { $yes } of the { $seen } components that can be seen here
structure-score-partly = { $partly } in part
structure-score-line = { $score }, { $partly } (Campion, Palmer & Campion 1997)
verdict-yes = yes
verdict-partly = in part
verdict-no = no
verdict-unseen = not seen
component-1 = job analysis
component-2 = the same questions to all
component-3 = limited prompting and follow-up
component-4 = better types of questions
component-5 = a longer interview, or more questions
component-6 = control of other information
component-7 = the candidate’s questions afterwards
component-8 = each answer rated, or several scales
component-9 = anchored rating scales
component-10 = detailed notes
component-11 = several interviewers
component-12 = the same interviewers for all
component-13 = no discussion between interviews
component-14 = training of interviewers
component-15 = combined by formula
structure-only-people = only those who were there know
structure-in-scorecards = seen in scorecards, which are not opened here
structure-formula = vurder ranks by formula
structure-no-source = no sources are named
structure-sources =
    { $count ->
        [one] 1 source is named; whether it is an analysis of the job, people judge
       *[other] { $count } sources are named; whether they are an analysis of the job, people judge
    }
structure-asked = { $count } of { $all } criteria have questions
structure-open = { $count } of { $all } texts of questions are open and neutral, each language counted
structure-questions =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
structure-criteria =
    { $count ->
        [one] 1 criterion, with a scale of its own
       *[other] { $count } criteria, each with a scale of its own
    }
structure-anchored = { $count } of { $all } criteria have three or more anchors that describe behaviour
structure-only-a-round = seen in a round: check its rubric.toml
structure-panel =
    { $count ->
        [one] 1 interviewer on the panel
       *[other] { $count } interviewers on the panel
    }
structure-same-panel = a round has one panel for all candidates
structure-sealed-for-all = scorecards are sealed until the whole panel has submitted
structure-sealed-for-own = others’ scorecards are sealed until one’s own is submitted
next-rubric-schema = Next: save it as rubric.schema.json beside your rubrics, and begin each with: #:schema ./rubric.schema.json
