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

language-english = engelsk
language-norwegian = norsk
language-danish = dansk
found-few-criteria =
    { $count ->
        [one] der er kun ét kriterium
       *[other] der er kun { $count } kriterier
    }
why-few-criteria = med færre end fem kriterier afgør et enkelt for meget, og meget af jobbet bliver ikke målt
hint-few-criteria = gå jobbets opgaver igennem, og tilføj det, der mangler
found-many-criteria = { $count } kriterier er flere, end én interviewer kan vurdere i ét interview
why-many-criteria = med flere end otte vurderer interviewerne et helhedsindtryk i stedet for hvert kriterium
hint-many-criteria = udelad nogle, eller fordel dem: vurder panel add ID --focus GRUPPE
found-focus-count =
    { $count ->
        [one] { $interviewer } vurderer ét kriterium
       *[other] { $interviewer } vurderer { $count } kriterier
    }
hint-focus-count = giv hver interviewer fem til otte kriterier: focus i round.toml
found-overlap = ”{ $one }” og ”{ $other }” siger omtrent det samme
found-same-question = ”{ $one }” og ”{ $other }” har et spørgsmål til fælles
label-overlap = det andet
why-overlap = så vurderes ét indtryk to gange og tæller dobbelt, uden at nogen har besluttet det
hint-overlap = slå dem sammen, eller formuler dem, så en kandidat kan være stærk på det ene og svag på det andet
found-weight-reason = ”{ $criterion }” har en anden vægt end de fleste, uden begrundelse
why-weight-reason = ens vægte er det, man kan forsvare, medmindre andet er begrundet skriftligt
hint-weight-reason = tilføj begrundelsen: weight_reason = "…"; eller udelad vægten
found-must-without-minimum = beskrivelsen af ”{ $criterion }” stiller et krav, men der er ikke sat et mindstekrav
why-must-without-minimum = uden mindstekrav kan styrke på andre kriterier opveje det i totalen
hint-must-without-minimum = sæt et: minimum = 4 og minimum_reason = "…"; eller skriv det som noget at se efter
found-vague-anchor = ankeret ved { $score } er en dom, ikke noget, man ser eller hører
why-vague-anchor = alle lægger noget forskelligt i ”god”; interviewere bliver mere enige, når ankrene beskriver adfærd
hint-vague-anchor = skriv, hvad en kandidat på dette niveau gør eller fortæller, med et udsagnsord
found-same-anchors = ankrene ved { $one } og { $other } skelner ikke mellem niveauerne
label-same-anchor = det samme her
why-same-anchors = når kun ”ofte” eller ”godt” adskiller dem, sætter hver interviewer grænsen et andet sted
hint-same-anchors = skriv, hvad en kandidat gør på det ene niveau og ikke på det andet
found-middle-anchor = ”{ $criterion }” har kun ankre i enderne af skalaen
why-middle-anchor = de fleste får en score midt på skalaen, og der står der ikke, hvad den betyder
hint-middle-anchor = beskriv det, der er godt nok, men ikke mere: anchors.{ $score } = "…"
found-ideal-anchors = { $ideal } er bedst, men der er ikke noget anker ved { $score }
why-ideal-anchors = når for meget giver lavere værdi igen, skal ankrene vise både for lidt, passende og for meget
found-yes-no-question = dette spørgsmål kan besvares med ja eller nej
why-yes-no-question = et ja er svært at vurdere; et eksempel på, hvad nogen har gjort, er det ikke
hint-yes-no-question = bed om et eksempel: Fortæl om en gang, hvor …
found-leading-question = dette spørgsmål røber, hvilket svar der ønskes
why-leading-question = kandidaterne giver det svar, der ønskes, og det siger intet om, hvad de har gjort
hint-leading-question = spørg uden at tage stilling: Fortæl om en gang, hvor …
found-leading-criterion = dette navn er en dom, ikke noget, man kan se eller høre
why-leading-criterion = det spørger efter sympati, og folk kan lide dem, der ligner dem selv
hint-leading-criterion = skriv, hvad personen gør, der giver det indtryk
found-double-question = her spørges der om to ting på én gang
why-double-question = kandidaten svarer på det ene, og ingen ved, hvad scoren gælder
hint-double-question = spørg om det ene, eller lav to spørgsmål
found-double-criterion = dette kriterium er to
why-double-criterion = den, der er stærk på det ene og svag på det andet, får en score, der ikke siger noget om nogen af dem
hint-double-criterion = lav to kriterier, eller kald det ved det, de har til fælles
found-protected-ground = dette angår { $ground }, som en arbejdsgiver ikke må spørge om eller lægge vægt på
why-protected-ground = loven forbyder det, og det, man ikke spørger om, kan ikke bruges mod nogen
hint-protected-ground = spørg om selve arbejdet: arbejdstid, rejser, løft, sprog, som stillingen kræver
ground-age = alder
ground-family = graviditet og familieplaner
ground-religion = religion eller tro
ground-health = helbred eller handicap
ground-origin = etnisk oprindelse
ground-union = medlemskab af en fagforening
ground-politics = politisk anskuelse
ground-orientation = seksuel orientering eller kønsidentitet
found-missing-language = denne tekst mangler på { $language }
found-missing-languages = { $count } tekster mangler på { $language }, denne er den første
why-missing-language = den, der læser det sprog, får en anden sprogversion og vurderer efter andre ord end resten af panelet
hint-missing-language = tilføj teksten under { $code }, eller tag { $code } ud af languages

failed-format-for-findings = github og sarif er formater til fund
hint-format-for-findings = brug dem med check, rubric check eller doctor; ellers table, json, csv eller markdown
failed-one-rubric = strukturen vises for én vurderingsskabelon ad gangen
hint-one-rubric = vurder rubric check FIL --structure
column-column = Kolonne
column-level = Niveau
column-code = Kode
column-message = Fund
column-source = Kilde
column-hint = Hvad kan gøres
column-number = Nr.
column-component = Komponent
column-verdict = Til stede
column-because = Hvad der er set på
structure-title = Femten komponenter i strukturerede interview
structure-source = Efter Campion, Palmer & Campion, A review of structure in the selection interview, Personnel Psychology 50, 1997. Det, ingen fil viser, tæller ikke.
structure-score = struktur: { $yes } af de { $seen } komponenter, der kan ses her
structure-score-partly = { $partly } delvist
structure-score-line = { $score }, { $partly } (Campion, Palmer & Campion 1997)
verdict-yes = ja
verdict-partly = delvist
verdict-no = nej
verdict-unseen = ikke synlig
component-1 = jobanalyse
component-2 = samme spørgsmål til alle
component-3 = begrænset opfølgning
component-4 = bedre typer spørgsmål
component-5 = længere interview eller flere spørgsmål
component-6 = kontrol med anden information
component-7 = kandidatens spørgsmål til sidst
component-8 = hvert svar vurderet eller flere skalaer
component-9 = skalaer med ankre
component-10 = udførlige noter
component-11 = flere interviewere
component-12 = samme interviewere til alle
component-13 = ingen drøftelse mellem interviewene
component-14 = oplæring af interviewerne
component-15 = sammenfattet med formel
structure-only-people = det ved kun de, der var til stede
structure-in-scorecards = ses i vurderingsskemaerne, som ikke åbnes her
structure-formula = vurder rangerer med en formel
structure-no-source = ingen kilder er angivet
structure-sources =
    { $count ->
        [one] 1 kilde er angivet; om den er en jobanalyse, må mennesker vurdere
       *[other] { $count } kilder er angivet; om de er en jobanalyse, må mennesker vurdere
    }
structure-asked = { $count } af { $all } kriterier har spørgsmål
structure-open = { $count } af { $all } spørgsmålstekster er åbne og neutrale, hvert sprog talt med
structure-questions = { $count } spørgsmål
structure-criteria =
    { $count ->
        [one] 1 kriterium med egen skala
       *[other] { $count } kriterier, hvert med egen skala
    }
structure-anchored = { $count } af { $all } kriterier har mindst tre ankre, der beskriver adfærd
structure-only-a-round = ses i en runde: kontrollér rubric.toml der
structure-panel =
    { $count ->
        [one] 1 interviewer i panelet
       *[other] { $count } interviewere i panelet
    }
structure-same-panel = en runde har ét panel til alle kandidater
structure-sealed-for-all = skemaerne er forseglet, til hele panelet har afleveret
structure-sealed-for-own = andres skemaer er forseglet, til ens eget er afleveret
next-rubric-schema = Næste: Gem det som rubric.schema.json ved siden af vurderingsskabelonerne, og begynd hver af dem med: #:schema ./rubric.schema.json
