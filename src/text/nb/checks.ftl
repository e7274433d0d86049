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

language-english = engelsk
language-norwegian = norsk
language-danish = dansk
found-few-criteria =
    { $count ->
        [one] det er bare ett kriterium
       *[other] det er bare { $count } kriterier
    }
why-few-criteria = med færre enn fem kriterier avgjør ett enkelt for mye, og mye av jobben blir ikke målt
hint-few-criteria = gå gjennom oppgavene i stillingen, og legg til det som mangler
found-many-criteria = { $count } kriterier er flere enn én intervjuer kan vurdere i ett intervju
why-many-criteria = med flere enn åtte vurderer intervjuerne et helhetsinntrykk i stedet for hvert kriterium
hint-many-criteria = ta bort noen, eller fordel dem: vurder panel add ID --focus GRUPPE
found-focus-count =
    { $count ->
        [one] { $interviewer } vurderer ett kriterium
       *[other] { $interviewer } vurderer { $count } kriterier
    }
hint-focus-count = gi hver intervjuer fem til åtte kriterier: focus i round.toml
found-overlap = «{ $one }» og «{ $other }» sier omtrent det samme
found-same-question = «{ $one }» og «{ $other }» har et spørsmål felles
label-overlap = det andre
why-overlap = da vurderes ett inntrykk to ganger og teller dobbelt uten at noen har bestemt det
hint-overlap = slå dem sammen, eller formuler dem slik at en kandidat kan være sterk på det ene og svak på det andre
found-weight-reason = «{ $criterion }» har en annen vekt enn de fleste, uten begrunnelse
why-weight-reason = like vekter er det man kan forsvare, med mindre noe annet er begrunnet skriftlig
hint-weight-reason = legg til begrunnelsen: weight_reason = "…"; eller ta bort vekten
found-must-without-minimum = beskrivelsen av «{ $criterion }» stiller et krav, men det er ikke satt noe minstekrav
why-must-without-minimum = uten minstekrav kan styrke på andre kriterier veie det opp i totalen
hint-must-without-minimum = sett et: minimum = 4 og minimum_reason = "…"; eller skriv det som noe å se etter
found-vague-anchor = ankeret ved { $score } er en dom, ikke noe man ser eller hører
why-vague-anchor = alle legger noe ulikt i «bra»; intervjuere blir mer enige når ankrene beskriver atferd
hint-vague-anchor = skriv hva en kandidat på dette nivået gjør eller forteller, med et verb
found-same-anchors = ankrene ved { $one } og { $other } skiller ikke mellom nivåene
label-same-anchor = det samme her
why-same-anchors = når bare «ofte» eller «godt» skiller dem, setter hver intervjuer grensen et annet sted
hint-same-anchors = skriv hva en kandidat gjør på det ene nivået og ikke på det andre
found-middle-anchor = «{ $criterion }» har bare ankre i endene av skalaen
why-middle-anchor = de fleste får poengsum midt på skalaen, og der står det ikke hva den betyr
hint-middle-anchor = beskriv det som er godt nok, men ikke mer: anchors.{ $score } = "…"
found-ideal-anchors = { $ideal } er best, men det er ikke noe anker ved { $score }
why-ideal-anchors = når for mye gir lavere verdi igjen, må ankrene vise både for lite, passe og for mye
found-yes-no-question = dette spørsmålet kan besvares med ja eller nei
why-yes-no-question = et ja er vanskelig å vurdere; et eksempel på hva noen har gjort, er det ikke
hint-yes-no-question = be om et eksempel: Fortell om en gang …
found-leading-question = dette spørsmålet røper hvilket svar som er ønsket
why-leading-question = kandidatene gir svaret som er ønsket, og det sier ingenting om hva de har gjort
hint-leading-question = spør uten å ta stilling: Fortell om en gang …
found-leading-criterion = dette navnet er en dom, ikke noe man kan se eller høre
why-leading-criterion = det spør etter sympati, og folk liker dem som ligner dem selv
hint-leading-criterion = skriv hva personen gjør som gir det inntrykket
found-double-question = her spørres det om to ting på én gang
why-double-question = kandidaten svarer på det ene, og ingen vet hva poengsummen gjelder
hint-double-question = spør om det ene, eller lag to spørsmål
found-double-criterion = dette kriteriet er to
why-double-criterion = den som er sterk på det ene og svak på det andre, får en poengsum som ikke sier noe om noen av dem
hint-double-criterion = lag to kriterier, eller kall det ved det de har felles
found-protected-ground = dette gjelder { $ground }, som en arbeidsgiver ikke kan spørre om eller legge vekt på
why-protected-ground = loven forbyr det, og det man ikke spør om, kan ikke brukes mot noen
hint-protected-ground = spør om selve arbeidet: arbeidstid, reiser, løft, språk som stillingen krever
ground-age = alder
ground-family = graviditet og familieplaner
ground-religion = religion eller livssyn
ground-health = helse eller funksjonsnedsettelse
ground-origin = etnisk opprinnelse
ground-union = medlemskap i fagforening
ground-politics = politisk syn
ground-orientation = seksuell orientering eller kjønnsidentitet
found-missing-language = denne teksten mangler på { $language }
found-missing-languages = { $count } tekster mangler på { $language }, denne er den første
why-missing-language = den som leser det språket, får en annen språkversjon og vurderer etter andre ord enn resten av panelet
hint-missing-language = legg til teksten under { $code }, eller ta { $code } ut av languages

failed-format-for-findings = github og sarif er formater for funn
hint-format-for-findings = bruk dem med check, rubric check eller doctor; ellers table, json, csv eller markdown
failed-one-rubric = strukturen vises for én vurderingsmal om gangen
hint-one-rubric = vurder rubric check FIL --structure
column-column = Kolonne
column-level = Nivå
column-code = Kode
column-message = Funn
column-source = Kilde
column-hint = Hva kan gjøres
column-number = Nr.
column-component = Komponent
column-verdict = Til stede
column-because = Hva som er sett på
structure-title = Femten komponenter i strukturerte intervjuer
structure-source = Etter Campion, Palmer & Campion, A review of structure in the selection interview, Personnel Psychology 50, 1997. Det som ingen fil viser, teller ikke.
structure-score = struktur: { $yes } av de { $seen } komponentene som kan ses her
structure-score-partly = { $partly } delvis
structure-score-line = { $score }, { $partly } (Campion, Palmer & Campion 1997)
verdict-yes = ja
verdict-partly = delvis
verdict-no = nei
verdict-unseen = ikke synlig
component-1 = jobbanalyse
component-2 = samme spørsmål til alle
component-3 = begrenset oppfølging
component-4 = bedre typer spørsmål
component-5 = lengre intervju, eller flere spørsmål
component-6 = kontroll med annen informasjon
component-7 = kandidatens spørsmål til slutt
component-8 = hvert svar vurdert, eller flere skalaer
component-9 = skalaer med ankre
component-10 = utførlige notater
component-11 = flere intervjuere
component-12 = samme intervjuere for alle
component-13 = ingen drøfting mellom intervjuene
component-14 = opplæring av intervjuerne
component-15 = sammenfattet med formel
structure-only-people = det vet bare de som var til stede
structure-in-scorecards = ses i vurderingsskjemaene, som ikke åpnes her
structure-formula = vurder rangerer med en formel
structure-no-source = ingen kilder er oppgitt
structure-sources =
    { $count ->
        [one] 1 kilde er oppgitt; om den er en jobbanalyse, må mennesker vurdere
       *[other] { $count } kilder er oppgitt; om de er en jobbanalyse, må mennesker vurdere
    }
structure-asked = { $count } av { $all } kriterier har spørsmål
structure-open = { $count } av { $all } spørsmålstekster er åpne og nøytrale, hvert språk talt med
structure-questions = { $count } spørsmål
structure-criteria =
    { $count ->
        [one] 1 kriterium, med egen skala
       *[other] { $count } kriterier, hvert med egen skala
    }
structure-anchored = { $count } av { $all } kriterier har minst tre ankre som beskriver atferd
structure-only-a-round = ses i en runde: kontroller rubric.toml der
structure-panel =
    { $count ->
        [one] 1 intervjuer i panelet
       *[other] { $count } intervjuere i panelet
    }
structure-same-panel = en runde har ett panel for alle kandidatene
structure-sealed-for-all = skjemaene er forseglet til hele panelet har levert
structure-sealed-for-own = andres skjemaer er forseglet til ens eget er levert
next-rubric-schema = Neste: Lagre det som rubric.schema.json ved siden av vurderingsmalene, og begynn hver av dem med: #:schema ./rubric.schema.json
