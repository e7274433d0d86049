### Words of the full-screen sheet of an interview.

live-welcome = Bogstaver skriver, cifre giver en score. F1: alle taster.
live-half-typed = Det, du var ved at skrive, da programmet stoppede, står i de løbende noter.
live-pasted = Sat ind som én note.
live-echo = { $name }: { $rating }
live-wants-evidence = { $echo } – lettere at stå ved med et eksempel: Hvad hørte du?
live-off-scale = Skalaen går fra { $min } til { $max }. Intet blev ændret.
live-nothing-to-undo = Der er intet at fortryde.
live-nothing-to-copy = Her er der intet at kopiere.
live-copied = Kopieret, hvis terminalen tillader det. Hvis ikke: F2, og markér teksten med musen.
live-mouse-selects = Nu markerer musen tekst; F2 giver den tilbage til skemaet.
live-mouse-clicks = Musen virker i skemaet igen.
live-note-sent = Flyttet til { $name }.
live-note-struck = Strøget. Ctrl-U fortryder.
live-find-none = Ingen kriterier begynder med ”{ $name }”.
live-review-missing = Ikke vurderet endnu: { $names }
live-review-how = Enter går videre, / finder et kriterium, PgUp går tilbage.
live-not-saved = IKKE GEMT: { $path }: { $cause }. Det, du skrev, er i hukommelsen, og der prøves igen; Ctrl-O gemmer en kopi et andet sted.
live-too-small = Vinduet er for lille til skemaet. Gør det større: 40 kolonner og 14 linjer er nok. Intet går tabt.
live-minutes = { $minutes } af { $planned } min
live-nothing-yet = intet endnu
live-saving = gemmer …
live-practice = øvelse
live-evidence = Belæg: det, der blev sagt eller gjort
live-judgement = Vurdering: det, du får ud af det
live-notes = Løbende noter
live-notes-to-sort =
    { $count ->
    [one] 1 note at sortere
   *[other] { $count } noter at sortere
    }
live-notes-hint = # skriver en note, der ikke hører til noget kriterium endnu.
live-strengths = Styrker
live-type-here = Begynd at skrive her.
live-letters = Bogstaver
live-key-score = score
live-key-note = note
live-key-help = hjælp
live-key-judgement = vurdering
live-key-tick = kryds af
live-key-move = flyt
live-key-find = find
live-key-notes = løbende noter
live-key-undo = fortryd
live-key-leave = afslut
live-key-next = næste
live-key-done = færdig
live-key-time = klokkeslæt
live-key-send = flyt til det åbne kriterium
live-key-other-criterion = et andet kriterium
live-key-strike = stryg
live-key-new-line = behold linjen
live-key-pick = vælg en linje
live-key-on = videre
live-key-first-missing = til det første, der mangler
live-key-back = tilbage
live-key-scroll = rul
live-key-sheet = skemaet
live-key-choose = vælg
live-help-title = Taster – Esc lukker
live-find-title = Find et kriterium
live-ticks-how = mellemrum krydser af, Esc lukker
live-folder-title = I hvilken mappe skal kopien gemmes?
live-leave-title = Afslutte?
live-leave = Alt er gemt. Enter afslutter, Esc går tilbage. Kladden finder du igen næste gang.
live-leave-unsaved = IKKE GEMT: Det, du skrev, findes kun i hukommelsen. Esc går tilbage til skemaet, hvor Ctrl-O gemmer en kopi i en anden mappe. Enter afslutter og viser kladden, så du kan kopiere den.
live-leave-practice = Dette er en øvelse: Intet bliver gemt. Enter afslutter, Esc går tilbage.
live-practice-candidate = Robin Eksempel
live-practice-over = Det var en øvelse: Intet blev gemt.
live-practice-done = Et rigtigt skema ville nu være blevet afleveret.
live-stopped = Stoppet før slutningen. Alt er gemt: { $path }
live-stopped-unsaved = Stoppet før slutningen. IKKE GEMT: De seneste ændringer kunne ikke skrives til { $path }
live-keys =
    Når du ikke skriver
    cifre = giver en score med det samme; på en skala til 10: 1 og så 0 lige efter
    bogstaver = begynder en note om det, der blev sagt eller gjort
    - = ikke spurgt
    {"."} = spurgt, men uden belæg
    Delete = åbner vurderingen igen
    ! = din vurdering, adskilt fra det, der blev sagt
    + = kryds de kompetencer af, som du hørte
    # = løbende noter: det, der ikke hører til noget kriterium endnu
    ? = ankrene og spørgsmålene i deres helhed
    / = find et kriterium: begyndelsen af navnet, eller nummeret
    ↑ ↓ = forrige, næste kriterium
    Enter = det næste, der ikke er vurderet
    Home, End = det første kriterium, hele skemaet
    Esc = afslut; alt er gemt

    Mens du skriver
    Alt + tast = alle tasterne ovenfor, uden at forlade teksten
    Esc = færdig med at skrive; så giver cifrene score igen
    Tab = belæg, vurdering, løbende noter, og forfra
    PgUp, PgDn = forrige, næste kriterium
    Ctrl-T = klokkeslættet foran linjen

    I de løbende noter
    Enter = beholder linjen, med klokkeslæt
    ↑, så Enter = flytter en linje til det åbne kriterium
    ↑, så Delete = stryger en linje

    Overalt
    Ctrl-U = fortryder den seneste ændring
    Ctrl-F = finder et kriterium
    Ctrl-R = hele skemaet, styrker, anbefaling, aflevering
    Ctrl-Y = kopierer teksten
    Ctrl-O = gemmer en kopi af kladden i en anden mappe
    F2 = musen markerer tekst, eller klikker i skemaet
    Ctrl-Z = lægger skemaet til side; fg henter det igen
    Ctrl-C = afslut; alt er gemt
