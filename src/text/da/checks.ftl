### Ord i fund om vurderingsskabeloner.

word-advice = råd
word-why = hvorfor
findings-errors = { $count } fejl
findings-warnings =
    { $count ->
        [one] 1 advarsel
       *[other] { $count } advarsler
    }
findings-advice = { $count } råd

found-unknown-check = der findes ingen kontrol, der hedder ”{ $code }”
found-no-question = kriteriet ”{ $criterion }” har ingen spørgsmål
why-no-question = når der ikke står noget spørgsmål, finder hver interviewer på sit eget, og scorerne bliver forskellige, fordi spørgsmålene er det
hint-no-question = tilføj et: questions = ["Fortæl om en gang, hvor …"]

failed-nothing-to-check = der er ingen runde her, så du må sige, hvilken vurderingsskabelon der skal kontrolleres
hint-rubric-check = vurder rubric check FIL
failed-no-such-code = der findes ingen kode, der hedder ”{ $code }”
