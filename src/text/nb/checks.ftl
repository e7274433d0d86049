### Ord i funn om vurderingsmaler.

word-advice = råd
word-why = hvorfor
findings-errors = { $count } feil
findings-warnings =
    { $count ->
        [one] 1 advarsel
       *[other] { $count } advarsler
    }
findings-advice = { $count } råd

found-unknown-check = det finnes ingen kontroll som heter «{ $code }»
found-no-question = kriteriet «{ $criterion }» har ingen spørsmål
why-no-question = når det ikke står noe spørsmål, lager hver intervjuer sitt eget, og poengene blir ulike fordi spørsmålene er det
hint-no-question = legg til et: questions = ["Fortell om en gang …"]

failed-nothing-to-check = det er ingen runde her, så du må si hvilken vurderingsmal som skal kontrolleres
hint-rubric-check = vurder rubric check FIL
failed-no-such-code = det finnes ingen kode som heter «{ $code }»
