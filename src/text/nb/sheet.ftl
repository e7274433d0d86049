### Words of the full-screen sheet of an interview.

live-welcome = Bokstaver skriver, siffer gir poengsum. F1: alle taster.
live-half-typed = Det du holdt på å skrive da programmet stoppet, står i de løpende notatene.
live-pasted = Limt inn som ett notat.
live-echo = { $name }: { $rating }
live-wants-evidence = { $echo } – lettere å stå for med et eksempel: Hva hørte du?
live-off-scale = Skalaen går fra { $min } til { $max }. Ingenting ble endret.
live-nothing-to-undo = Det er ingenting å angre.
live-nothing-to-copy = Her er det ingenting å kopiere.
live-copied = Kopiert, hvis terminalen tillater det. Hvis ikke: F2, og merk teksten med musen.
live-mouse-selects = Nå merker musen tekst; F2 gir den tilbake til skjemaet.
live-mouse-clicks = Musen virker i skjemaet igjen.
live-note-sent = Flyttet til { $name }.
live-note-struck = Strøket. Ctrl-U angrer.
live-find-none = Ingen kriterier begynner med «{ $name }».
live-review-missing = Ikke vurdert ennå: { $names }
live-review-how = Enter går videre, / finner et kriterium, PgUp går tilbake.
live-not-saved = IKKE LAGRET: { $path }: { $cause }. Det du skrev, er i minnet, og det prøves igjen; Ctrl-O lagrer en kopi et annet sted.
live-too-small = Vinduet er for lite til skjemaet. Gjør det større: 40 kolonner og 14 linjer holder. Ingenting går tapt.
live-minutes = { $minutes } av { $planned } min
live-nothing-yet = ingenting ennå
live-saving = lagrer …
live-practice = øvelse
live-evidence = Belegg: det som ble sagt eller gjort
live-judgement = Vurdering: det du får ut av det
live-notes = Løpende notater
live-notes-to-sort =
    { $count ->
    [one] 1 notat å sortere
   *[other] { $count } notater å sortere
    }
live-notes-hint = # skriver et notat som ikke hører til noe kriterium ennå.
live-strengths = Styrker
live-type-here = Begynn å skrive her.
live-letters = Bokstaver
live-key-score = poengsum
live-key-note = notat
live-key-help = hjelp
live-key-judgement = vurdering
live-key-tick = kryss av
live-key-move = flytt
live-key-find = finn
live-key-notes = løpende notater
live-key-undo = angre
live-key-leave = avslutt
live-key-next = neste
live-key-done = ferdig
live-key-time = klokkeslett
live-key-send = flytt til det åpne kriteriet
live-key-other-criterion = et annet kriterium
live-key-strike = stryk
live-key-new-line = behold linjen
live-key-pick = velg en linje
live-key-on = videre
live-key-first-missing = til det første som mangler
live-key-back = tilbake
live-key-scroll = bla
live-key-sheet = skjemaet
live-key-choose = velg
live-help-title = Taster – Esc lukker
live-find-title = Finn et kriterium
live-ticks-how = mellomrom krysser av, Esc lukker
live-folder-title = I hvilken mappe skal kopien lagres?
live-leave-title = Avslutte?
live-leave = Alt er lagret. Enter avslutter, Esc går tilbake. Utkastet finner du igjen neste gang.
live-leave-unsaved = IKKE LAGRET: Det du skrev, finnes bare i minnet. Esc går tilbake til skjemaet, der Ctrl-O lagrer en kopi i en annen mappe. Enter avslutter og viser utkastet, så du kan kopiere det.
live-leave-practice = Dette er en øvelse: Ingenting blir tatt vare på. Enter avslutter, Esc går tilbake.
live-practice-candidate = Robin Eksempel
live-practice-over = Det var en øvelse: Ingenting ble tatt vare på.
live-practice-done = Et ekte skjema ville nå blitt levert.
live-stopped = Stoppet før slutten. Alt er lagret: { $path }
live-stopped-unsaved = Stoppet før slutten. IKKE LAGRET: De siste endringene kunne ikke skrives til { $path }
live-keys =
    Når du ikke skriver
    siffer = gir poengsum med en gang; på en skala til 10: 1 og så 0 like etter
    bokstaver = begynner et notat om det som ble sagt eller gjort
    - = ikke spurt
    {"."} = spurt, men uten belegg
    Delete = åpner vurderingen igjen
    ! = din vurdering, atskilt fra det som ble sagt
    + = kryss av kompetansene du hørte
    # = løpende notater: det som ikke hører til noe kriterium ennå
    ? = ankrene og spørsmålene i sin helhet
    / = finn et kriterium: begynnelsen av navnet, eller nummeret
    ↑ ↓ = forrige, neste kriterium
    Enter = det neste som ikke er vurdert
    Home, End = det første kriteriet, hele skjemaet
    Esc = avslutt; alt er lagret

    Mens du skriver
    Alt + tast = alle tastene over, uten å forlate teksten
    Esc = ferdig med å skrive; da gir sifrene poengsum igjen
    Tab = belegg, vurdering, løpende notater, og rundt igjen
    PgUp, PgDn = forrige, neste kriterium
    Ctrl-T = klokkeslettet foran linjen

    I de løpende notatene
    Enter = beholder linjen, med klokkeslett
    ↑, så Enter = flytter en linje til det åpne kriteriet
    ↑, så Delete = stryker en linje

    Overalt
    Ctrl-U = angrer siste endring
    Ctrl-F = finner et kriterium
    Ctrl-R = hele skjemaet, styrker, anbefaling, levering
    Ctrl-Y = kopierer teksten
    Ctrl-O = lagrer en kopi av utkastet i en annen mappe
    F2 = musen merker tekst, eller klikker i skjemaet
    Ctrl-Z = legger skjemaet til side; fg henter det igjen
    Ctrl-C = avslutt; alt er lagret
