### Det intervjuet sier.

interview-begins = { $rubric }: { $who } intervjuer { $name }.
interview-resumed = Fant et utkast: { $answered } av { $all } kriterier er vurdert, sist lagret { $time }. Vi fortsetter der du slapp.
interview-how =
    { $count } kriterier. Én linje per svar: «8 ringte leverandøren» gir poengsummen 8 med det du hørte. Alt lagres med en gang. «??» viser alle tastene, «q» lagrer og avslutter.
interview-keys =
    8 ringte leverandøren – poengsummen 8 med belegg (det som ble sagt eller gjort)
    8 – bare poengsummen     tekst – bare et notat
    ! tekst – din vurdering  8 tekst ! vurdering – alt på én gang
    - ikke spurt    . spurt, men uten belegg
    < tilbake    > hopp over nå    /navn til et annet kriterium: begynnelsen av navnet, eller nummeret
    ? ankrene en gang til    t kompetanser å krysse av    t 1 3 krysser av nummer 1 og 3
    u angrer siste endring    e endrer notatet    e! endrer vurderingen
    q lagrer og avslutter    :save-to MAPPE lagrer en kopi et annet sted
    # tekst et løpende notat, uten kriterium foreløpig    # viser dem alle    #1 3 flytter nummer 1 og 3 hit
    @ tekst et notat med klokkeslettet foran
criterion-number = { $at } av { $of }
criterion-competences =
    { $count ->
    [one] 1 kompetanse å krysse av: t
   *[other] { $count } kompetanser å krysse av: t
    }
criterion-ticked =
    { $count } krysset av
quoted = «{ $text }»
criterion-now = Hittil: { $what }
answer-echo = { $what } – { $state } (u angrer)
answer-undone = Angret.
answer-changed = { $what } – { $state }
answer-empty = Ingenting er skrevet inn. Et tall gir poengsum, «-» betyr ikke spurt, «>» går videre.
answer-nothing = Her er det ingenting å endre.
answer-pasted = Innlimte linjer ble holdt sammen som ett notat.
answer-wants-evidence = En poengsum ytterst på skalaen er lettere å stå for med et eksempel: Hva hørte du? Enter går videre uten.
answer-is-it-a-score = Er { $score } poengsummen? j = ja, n = det hører til notatet ›
doubt-off-scale = Skalaen går fra { $min } til { $max }. Ingenting ble endret; linjen står der og kan rettes.
doubt-fraction = Poengsummen er et helt tall fra { $min } til { $max }. Ingenting ble endret; linjen står der og kan rettes.
doubt-words = Skriv poengsummen med siffer, fra { $min } til { $max }. Ingenting ble endret; linjen står der og kan rettes.
ticks-none = Dette kriteriet har ingen kompetanser å krysse av.
ticks-how = «t 1 3» krysser av nummer 1 og 3; én gang til fjerner kryssene.
ticks-range = Listen har numrene 1 til { $most }. Ingenting ble endret.
jump-several = Flere kriterier begynner slik: { $names }
jump-none = Ingen kriterier heter «{ $name }». Disse finnes: { $names }
prompt-edit = Endre ›
prompt-review = Enter går videre, /navn endrer, q lagrer og avslutter ›
prompt-strengths = Styrker ›
review-complete = Alle kriterier er vurdert.
review-missing = Ikke vurdert ennå: { $names }. Enter går til det første, «>» går videre uten.
review-how = Her kan du gå videre (Enter), gå til et kriterium (/navn), tilbake (<), eller lagre og avslutte (q).
ask-strengths = Hva har kandidaten å by på som ingen av kriteriene spør etter? Én linje, eller Enter for ingenting.
ask-recommendation = Din samlede anbefaling (inngår aldri i totalen)
ask-finish = Hva nå?
finish-submit = Lever vurderingsskjemaet
finish-submit-rest = Merk det som mangler ({ $count }), som ikke spurt, og lever
finish-draft = Behold det som utkast
finish-back = Tilbake til skjemaet
sheet-title = Hele skjemaet
sheet-evidence = Belegg: { $text }
sheet-judgement = Vurdering: { $text }
sheet-ticks = Krysset av: { $names }
sheet-note = Løpende notat: { $text }
sheet-strengths = Styrker: { $text }
sheet-recommendation = Anbefaling: { $choice }
rating-score = { $score }
rating-not-asked = ikke spurt
rating-no-evidence = uten belegg
rating-open = åpen
recommendation-strong-yes = Klart ja
recommendation-yes = Ja
recommendation-no = Nei
recommendation-strong-no = Klart nei
recommendation-open = Ingen anbefaling ennå
saved-at = lagret { $time }
not-saved = IKKE LAGRET
not-saved-standing = IKKE LAGRET: Det siste svaret finnes bare i minnet. Frigjør plass og svar videre, eller skriv :save-to MAPPE
not-saved-because = IKKE LAGRET: { $path }: { $cause }. Filen på disken er som før, og svaret ditt er i minnet. Det prøves igjen ved hvert nytt svar; «:save-to MAPPE» lagrer en kopi et annet sted.
not-saved-there = Ikke lagret der heller: { $path }: { $cause }
saved-elsewhere = En kopi ble lagret: { $path }
saved-uncertain = Lagret, men det er ikke sikkert at det overlever et strømbrudd; neste svar lagrer alt på nytt.
saved-beside = Noen andre endret utkastet mens du hadde det åpent. Begge er tatt vare på: ditt i { $mine }, det andre i { $theirs }
doubt-command = Det ligner en kommando. Her er det slik: q avslutter, u angrer, < går tilbake, > hopper over, ?? viser alt. Skal det være et notat, så legg til et ord.
notes-none = Det er ingen løpende notater ennå. «# tekst» skriver et.
notes-how = «#1 3» flytter nummer 1 og 3 til det åpne kriteriet.
notes-count =
    { $count ->
    [one] 1 løpende notat
   *[other] { $count } løpende notater
    }
