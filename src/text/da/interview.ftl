### Det, interviewet siger.

interview-begins = { $rubric }: { $who } interviewer { $name }.
interview-resumed = Fandt en kladde: { $answered } af { $all } kriterier er vurderet, sidst gemt { $time }. Vi fortsætter der, hvor du slap.
interview-how =
    { $count } kriterier. Én linje pr. svar: ”8 ringede til leverandøren” giver scoren 8 med det, du hørte. Alt gemmes med det samme. ”??” viser alle taster, ”q” gemmer og afslutter.
interview-keys =
    8 ringede til leverandøren – scoren 8 med belæg (det, der blev sagt eller gjort)
    8 – kun scoren          tekst – kun en note
    ! tekst – din vurdering  8 tekst ! vurdering – det hele på én gang
    - ikke spurgt    . spurgt, men uden belæg
    < tilbage    > spring over for nu    /navn til et andet kriterium: begyndelsen af navnet, eller nummeret
    ? ankrene en gang til    t kompetencer at krydse af    t 1 3 krydser nummer 1 og 3 af
    u fortryder den seneste ændring    e retter noten    e! retter vurderingen
    q gemmer og afslutter    :save-to MAPPE gemmer en kopi et andet sted
    # tekst en løbende note, foreløbig uden kriterium    # viser dem alle    #1 3 flytter nummer 1 og 3 hertil
    @ tekst en note med klokkeslættet foran
criterion-number = { $at } af { $of }
criterion-competences =
    { $count ->
    [one] 1 kompetence at krydse af: t
   *[other] { $count } kompetencer at krydse af: t
    }
criterion-ticked =
    { $count } krydset af
quoted = ”{ $text }”
criterion-now = Indtil nu: { $what }
answer-echo = { $what } – { $state } (u fortryder)
answer-undone = Fortrudt.
answer-changed = { $what } – { $state }
answer-empty = Der er ikke skrevet noget. Et tal giver en score, ”-” betyder ikke spurgt, ”>” går videre.
answer-nothing = Her er der intet at ændre.
answer-pasted = Indsatte linjer blev holdt sammen som én note.
answer-wants-evidence = En score yderst på skalaen er lettere at stå ved med et eksempel: Hvad hørte du? Enter går videre uden.
answer-is-it-a-score = Er { $score } scoren? j = ja, n = det hører til noten ›
doubt-off-scale = Skalaen går fra { $min } til { $max }. Intet blev ændret; linjen står der og kan rettes.
doubt-fraction = Scoren er et helt tal fra { $min } til { $max }. Intet blev ændret; linjen står der og kan rettes.
doubt-words = Skriv scoren med cifre, fra { $min } til { $max }. Intet blev ændret; linjen står der og kan rettes.
ticks-none = Dette kriterium har ingen kompetencer at krydse af.
ticks-how = ”t 1 3” krydser nummer 1 og 3 af; en gang til fjerner krydserne.
ticks-range = Listen har numrene 1 til { $most }. Intet blev ændret.
jump-several = Flere kriterier begynder sådan: { $names }
jump-none = Ingen kriterier hedder ”{ $name }”. Disse findes: { $names }
prompt-edit = Ret ›
prompt-review = Enter går videre, /navn retter, q gemmer og afslutter ›
prompt-strengths = Styrker ›
review-complete = Alle kriterier er vurderet.
review-missing = Endnu ikke vurderet: { $names }. Enter går til det første, ”>” går videre uden.
review-how = Her kan du gå videre (Enter), gå til et kriterium (/navn), tilbage (<), eller gemme og afslutte (q).
ask-strengths = Hvad har kandidaten at byde på, som ingen af kriterierne spørger til? Én linje, eller Enter for ingenting.
ask-recommendation = Din samlede anbefaling (indgår aldrig i totalen)
ask-finish = Hvad nu?
finish-submit = Aflever vurderingsskemaet
finish-submit-rest = Markér det, der mangler ({ $count }), som ikke spurgt, og aflever
finish-draft = Behold det som kladde
finish-back = Tilbage til skemaet
sheet-title = Hele skemaet
sheet-evidence = Belæg: { $text }
sheet-judgement = Vurdering: { $text }
sheet-ticks = Krydset af: { $names }
sheet-note = Løbende note: { $text }
sheet-strengths = Styrker: { $text }
sheet-recommendation = Anbefaling: { $choice }
rating-score = { $score }
rating-not-asked = ikke spurgt
rating-no-evidence = uden belæg
rating-open = åben
recommendation-strong-yes = Klart ja
recommendation-yes = Ja
recommendation-no = Nej
recommendation-strong-no = Klart nej
recommendation-open = Ingen anbefaling endnu
saved-at = gemt { $time }
not-saved = IKKE GEMT
not-saved-standing = IKKE GEMT: Det seneste svar findes kun i hukommelsen. Frigør plads og svar videre, eller skriv :save-to MAPPE
not-saved-because = IKKE GEMT: { $path }: { $cause }. Filen på disken er som før, og dit svar er i hukommelsen. Der prøves igen ved hvert nyt svar; ”:save-to MAPPE” gemmer en kopi et andet sted.
not-saved-there = Heller ikke gemt dér: { $path }: { $cause }
saved-elsewhere = En kopi blev gemt: { $path }
saved-uncertain = Gemt, men det overlever måske ikke en strømafbrydelse; næste svar gemmer alt igen.
saved-beside = En anden ændrede kladden, mens du havde den åben. Begge er bevaret: din i { $mine }, den anden i { $theirs }
doubt-command = Det ligner en kommando. Her er det sådan: q afslutter, u fortryder, < går tilbage, > springer over, ?? viser alt. Skal det være en note, så tilføj et ord.
notes-none = Der er ingen løbende noter endnu. ”# tekst” skriver en.
notes-how = ”#1 3” flytter nummer 1 og 3 til det åbne kriterium.
notes-count =
    { $count ->
    [one] 1 løbende note
   *[other] { $count } løbende noter
    }
