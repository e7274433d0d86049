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
