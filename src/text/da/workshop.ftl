### Words of making, formatting, comparing and upgrading rubrics.
column-file = Fil
column-line = Linje
fmt-written = { $file }: sat op på ny fra linje { $line }; indhold og kommentarer er de samme.
fmt-differs = { $file }: følger ikke den faste opstilling, fra linje { $line }.
fmt-refused = { $file }: ikke ændret, se ovenfor.
fmt-fine =
    { $count ->
    [one] 1 fil følger allerede den faste opstilling.
   *[other] { $count } filer følger allerede den faste opstilling.
    }
fault-layout = den nye opstilling ville ændre filens indhold eller miste en kommentar, så filen er ikke rørt; meld gerne fejlen
next-fmt = Næste: ”vurder rubric fmt” med de samme filer stiller dem op.
diff-title = { $old } → { $new }
diff-none = De betyder det samme.
diff-version-only = De betyder det samme; kun versionsnummeret er et andet.
diff-of = { $id }: { $what }
diff-of-criterion = kriteriet { $id } { $what }
diff-of-group = gruppen { $id }: { $what }
diff-of-second-look = en ekstra snak på { $id }: { $what }
diff-added = tilføjet
diff-removed = fjernet
diff-renamed = har fået nyt id, var { $before }
diff-moved = flyttet fra plads { $before } til { $after }
diff-regrouped = gruppe { $before } → { $after }
diff-weight = vægt { $before } → { $after }
diff-minimum = mindstekrav { $before } → { $after }
diff-ideal = bedst ved { $before } → { $after }
diff-at-least = fra { $before } → { $after }
diff-lead = hovedkriterium { $before } → { $after }
diff-scale = skala { $before } → { $after }
diff-id = id { $before } → { $after }: en anden vurderingsskabelon
diff-nothing = ingen
diff-languages = listen over sprog er ændret
diff-sources = kilderne er ændret
diff-field-title = titel
diff-field-name = navn
diff-field-description = beskrivelse
diff-field-weight-reason = begrundelse for vægten
diff-field-minimum-reason = begrundelse for mindstekravet
diff-field-ideal-reason = begrundelse for bedste score
diff-field-reason = begrundelse
diff-anchor = anker ved { $score }
diff-question = spørgsmål
diff-question-order = spørgsmålene står i en anden rækkefølge
diff-competence = kompetencen { $id }
diff-text-added = { $what } tilføjet: ”{ $text }”
diff-text-removed = { $what } fjernet: ”{ $text }”
diff-text-translated = { $what } oversat: ”{ $text }”
diff-text-untranslated = { $what }, oversættelse fjernet: ”{ $text }”
diff-text-reworded = { $what } omformuleret: ”{ $before }” → ”{ $after }”
diff-compatible = Skemaer fra den gamle version gælder, som de er: Intet af det, de blev vurderet imod, er ændret.
diff-needs-migration = Skemaer fra den gamle version skal føres over: ”vurder rubric upgrade” i runden viser, hvad der sker med hvert af dem.
diff-not-comparable = Skemaer fra den gamle version kan ikke sammenlignes med nye: En ændret skala eller en anden vurderingsskabelon kræver en ny runde.
diff-version = Ændringerne tilsiger version { $version }.
diff-version-or = Ændringerne tilsiger version { $version }; { $same } er nok, hvis de nye ord betyder det samme, og det kan kun et menneske afgøre.
diff-version-short = Versionsnummeret er { $given }, og det er for lavt.
diff-ranking = Rangeringen, hvis den blev regnet ud med { $new }
diff-ranking-hypothetical = Dette er ikke rangeringen: Den regnes ud med rundens vurderingsskabelon. Omformulerede kriterier regnes her som uændrede i betydning; et nyt kriterium har ingen scorer endnu.
diff-ranking-sealed = Forseglet for dig: { $names }
diff-other-round = Runden har { $id } { $version }, ikke den gamle af de to. Rangeringen nedenfor går fra rundens vurderingsskabelon til den nye.
diff-no-ranking = Rundens scorer kan ikke læses med den nye vurderingsskabelon: en anden skala eller ingen fælles kriterier. Derfor er der ingen rangering at sammenligne.
diff-sides = Før: { $old }; efter: { $new }.
diff-side-none = ingen fil
diff-unmerged = Ikke flettet endnu: Gør fletningen færdig, og sammenlign så.
diff-side-rubric = en vurderingsskabelon
diff-side-faulty = en fil, der ikke kan læses som vurderingsskabelon
column-of = Vedrører
column-change = Ændring
column-scorecards = Skemaer
column-place-now = Plads
column-place-then = Plads da
column-total-now = Total
column-total-then = Total da
standing-under = Dette er ikke rangeringen, men hvad { $rubric } ville sige om de samme skemaer. Omformulerede kriterier regnes som uændrede i betydning.
fault-git-version = git kender ingen version ”{ $version }” her
fault-git-file = versionen ”{ $version }” har ingen fil { $path }
failed-diff-operands = Der skal to vurderingsskabeloner til for at sammenligne.
hint-diff-operands = vurder rubric diff GAMMEL.toml NY.toml, eller med git: vurder rubric diff v1.2..HEAD rubrics/x.toml
hint-one-version = angiv en fil i stedet, for eksempel GAMMEL.toml, det går uden git; versioner findes, når runden ligger i git: git init && git add . && git commit
hint-install-git = git init, eller cd til den mappe, som git passer på
failed-diff-driver = git gav { $path } uden de to versioner af den: Filen er i konflikt.
failed-no-repository = { $path } ligger ikke i noget git-repo.
failed-bare-repository = { $path } er et git-repo uden filer (bare): Filerne ligger i klonerne.
failed-no-git = Der er ikke noget git-program at spørge her.
hint-no-git = Installér git, eller angiv to filer i stedet for versioner.
failed-not-comparable = Rundens scorer kan ikke læses med { $rubric }: en anden skala eller ingen fælles kriterier.
hint-not-comparable = ”vurder rubric diff” med de to vurderingsskabeloner viser forskellen.
column-side = Side
column-description = Beskrivelse
competences-none = Ingen kompetence har disse ord: { $words }
next-competences = Næste: ”vurder rubric new --title "…" --pick ID,ID” laver en vurderingsskabelon af dem; uden valg bliver du spurgt.
language-en = engelsk
language-nb = norsk
language-da = dansk
new-own-group = Egne kriterier
new-begin = En vurderingsskabelon med nogle få spørgsmål. ”<” eller Esc går ét tilbage. Intet skrives før til sidst; Ctrl-C viser, hvordan du kan fortsætte fra det, du har svaret.
new-review = ”{ $title }”: { $names }
new-write = skriv filen
new-see = se filen først
new-change-title = ændr titlen
new-change-criteria = ændr kriterierne
new-change-limits = ændr mindstekrav og bedste scorer
new-change-weights = ændr vægtene
new-needed = Det kan ikke udelades.
new-enough =
    { $count ->
    [0] færdig: intet valgt endnu
    [one] færdig: 1 kriterium
   *[other] færdig: { $count } kriterier
    }
new-side = { $name } ({ $picked } af { $all } valgt)
new-search = søg med ord
new-own = tilføj et eget
new-back = tilbage
new-scale = { $min } til { $max }
new-scale-other = en anden
new-between-begin =
    { $count ->
    [one] Ét af de kriterier, du har valgt, siger kun, hvad der er dårligst og bedst. De fleste kandidater er midt imellem: Hvad er godt nok hos jer?
   *[other] { $count } af de kriterier, du har valgt, siger kun, hvad der er dårligst og bedst. De fleste kandidater er midt imellem: Hvad er godt nok hos jer?
    }
new-between = { $name }. Ved { $low }: ”{ $worst }” Ved { $high }: ”{ $best }”
new-limits-begin = Så grænserne: et mindstekrav, hvor andre styrker ikke kan veje op, og en bedste score, hvor mere ikke altid er bedre. De fleste kriterier har ingen af delene.
new-limits-enough = for ingen eller ikke flere
new-now = Hidtil: ”{ $text }”
new-limits-minimum = et mindstekrav: uden det får ingen en plads
new-limits-ideal = en bedste score under toppen: over den bliver det for meget
new-limits-none = ingen af delene
new-limit-minimum = mindstekrav { $score }
new-limit-ideal = bedst ved { $score }
new-own-begin = Et eget kriterium. Enter ved navnet går tilbage.
new-anchor-example = Et anker fortæller, hvad man hører eller ser, ikke hvor godt det er. Ikke ”dårlig lytter”, men ”Afbryder to gange og svarer på noget andet end det, der blev spurgt om”.
new-question-example = Spørg efter noget, der er sket. Ikke ”Er du tålmodig?”, men ”Fortæl om en gang, hvor en kunde spurgte om det samme for tredje gang”.
new-weights-equal = alle tæller lige meget
new-weights-order = efter rækkefølge: du siger, hvad der er vigtigst, så det næste (rank-order centroid)
new-weights-swing = efter point: 100 til det vigtigste, færre til de andre
new-swing-begin = Forestil dig en kandidat, der er dårligst til alt. Hvilket kriterium ville du først løfte til det bedste? Det får 100 point. De andre får point efter, hvor meget deres eget løft ville være værd ved siden af.
new-head-made = Lavet med ”vurder rubric new” { $day }.
new-head-equal = Alle kriterier tæller lige meget.
new-head-order = Vægte: rank-order centroid af rækkefølgen, som hele tal i nøjagtig samme forhold.
new-head-swing = Vægte: point for løftet fra dårligst til bedst, 100 til det vigtigste.
new-head-more = Et kriterium kan også have minimum = 4 med minimum_reason, og ideal = 7 med ideal_reason. ”vurder rubric check” siger, hvad der er svagt.
new-written =
    { $count ->
    [one] { $path } er skrevet: vurderingsskabelonen ”{ $id }” med 1 kriterium.
   *[other] { $path } er skrevet: vurderingsskabelonen ”{ $id }” med { $count } kriterier.
    }
new-interrupted = Intet er skrevet.
new-interrupted-with = Intet er skrevet. Sådan fortsætter du fra det, du har svaret:
new-begun = Påbegyndt og ikke med i kommandoen:
next-new = Næste: ”vurder rubric check { $path }” siger, hvad der er svagt; ”vurder init --rubric { $path }” starter en runde med den.
next-explain = ”vurder rubric check --explain { $code }” fortæller mere; sådan er det for alle koder.
ask-new-languages = Hvilket sprog skal den skrives på?
ask-new-title = Hvad hedder vurderingsskabelonen?
ask-new-id = Der kan ikke laves et id af titlen. Hvilket id (a til z, cifre, bindestreg)?
ask-new-scale = Hvilken skala bruges?
ask-new-scale-other = Fra hvilken score til hvilken, som i 1..7?
ask-new-in = { $question } ({ $language })
ask-new-criteria = Hvad skal vurderes?
ask-new-search = Hvilke ord?
ask-new-tick = Enter vælger til og fra
ask-new-name = Hvad hedder det?
ask-new-description = Hvad kigger man efter?
ask-new-anchor = Hvad hører man ved { $score }?
ask-new-middle = Og i midten, ved { $score }? Enter udelader det.
ask-new-question = Hvilket spørgsmål får det frem? Enter udelader det.
ask-new-between = Og ved { $score }? Enter udelader det.
ask-new-limits = For hvilket?
ask-new-keep = { $question } Enter beholder det.
ask-new-limit = { $name } har
ask-new-minimum = Hvilken score mindst, { $min } til { $max }?
ask-new-minimum-reason = Hvorfor kan intet opveje mindre? Det står i filen.
ask-new-ideal = Hvilken score er bedst, { $min } til { $max }?
ask-new-ideal-reason = Hvorfor er mere ikke bedre? Det står i filen.
ask-new-ideal-anchor = Hvad hører man ved { $score }, hvor det er lige tilpas?
ask-new-top-anchor = Og ved { $score }, hvor det bliver for meget?
ask-new-weights = Hvordan tæller de?
ask-new-next = Hvad er nummer { $place } i vigtighed?
ask-new-swing-first = Hvilket først?
ask-new-points = { $name }, 0 til 100:
ask-new-reason = Hvorfor vejer de sådan? Det står i filen.
ask-new-reason-equal = Hvorfor lige meget? Enter udelader det.
ask-new-done = Er det rigtigt?
ask-new-file = Hvilken fil skal den skrives til?
failed-no-competence = Kataloget har ingen ”{ $id }”.
failed-new-title = Vurderingsskabelonen skal have en titel.
failed-new-empty = Vælg mindst ét kriterium.
failed-new-twice = ”{ $id }” er med to gange.
failed-new-reason = Forskellige vægte skal have en begrundelse: Nogen vil spørge.
failed-new-id = Der kan ikke laves et id af titlen.
failed-new-exists = { $path } findes allerede og bliver ikke overskrevet.
failed-new-points = ”{ $given }” er ikke ID=POINT.
failed-new-order = Vægtene skal nævne hvert kriterium én gang og ingen andre: se ”{ $id }”.
failed-new-too-many = Højst 40 kriterier kan vægtes efter rækkefølge.
failed-new-scale = ”{ $given }” er ikke en skala.
failed-new-bound = ”{ $given }” er ikke ID=SCORE=TEKST med en score på skalaen og en tekst, der siger hvorfor eller hvad.
failed-new-bound-unknown = Ingen af de valgte kriterier har id’et ”{ $id }”.
hint-competences = vurder rubric competences
hint-rubric-new = vurder rubric new --title "…" --pick helpful,empathetic,product
hint-new-exists = Angiv en anden fil, som i: vurder rubric new anden.toml …
hint-new-points = Point er hele tal fra 0 til 100, og ikke alle kan være 0.
hint-new-order = vurder rubric new --title "…" --pick a,b,c --order b,a,c --weight-reason "…"
hint-new-scale = To hele tal, det laveste først, mellem -1000 og 1000, som i 1..5
hint-new-number = Et helt tal fra { $min } til { $max }.
hint-new-bound = --minimum helpful=4="Hvorfor", --ideal helpful=7="Hvorfor", --anchor helpful=10="Hvad man hører"
new-drop = ✓ { $name } (vælg fra igen)
upgrade-finished = En overgang til { $version } blev afbrudt; rubric.toml er nu også den version.
upgrade-none = Runden har allerede denne version: { $version }.
upgrade-cards = Hvad der sker med skemaerne
upgrade-no-cards = Der er ingen endnu.
upgrade-counts = { $who } om { $whom }: tæller, som det er
upgrade-open = { $who } om { $whom }: tæller, uden score på { $names }, til det genåbnes (vurder reopen { $id })
upgrade-draft = { $who } om { $whom }: kladden fortsætter under den nye version
upgrade-draft-open = { $who } om { $whom }: kladden fortsætter under den nye version, hvor der også spørges om { $names }
upgrade-refused = { $who } om { $whom }: afvist; det, der står om { $names }, ville ikke have nogen plads
upgrade-refused-draft = { $who } om { $whom }: afvist; det, kladden har om { $names }, ville ikke have nogen plads
upgrade-refused-sealed = { $who } om { $whom }: afvist; noget af det, der står der, ville ikke have nogen plads
upgrade-done =
    { $count ->
    [0] Runden har nu version { $version }.
    [one] Runden har nu version { $version }; 1 skema eller kladde følger med, uændret.
   *[other] Runden har nu version { $version }; { $count } skemaer og kladder følger med, uændret.
    }
upgrade-no = lad runden være, som den er
upgrade-yes = gå over til den nye version
upgrade-left = Runden er som før.
standing-earlier =
    { $count ->
    [one] Ét skema blev lavet med { $version }, en tidligere version af vurderingsskabelonen, og tæller med denne; begrundelsen står i round.toml.
   *[other] { $count } skemaer blev lavet med { $version }, en tidligere version af vurderingsskabelonen, og tæller med denne; begrundelsen står i round.toml.
    }
next-upgrade = Næste: ”vurder rank{ $round }”. Den forrige version ligger i rubrics/, og begrundelsen i round.toml.
ask-upgrade = Skal runden have den nye vurderingsskabelon?
ask-upgrade-reason = Hvorfor? Det står i round.toml.
failed-upgrade = Skemaerne kan ikke føres over: Det, der blev vurderet, har ingen plads i den nye version ({ $names }). Runden er som før.
failed-upgrade-meaning = Omformuleret: { $names }. Om scorer fra de gamle ord stadig betyder det samme, kan kun et menneske afgøre.
failed-upgrade-reason = En ændring, efter at skemaer er afleveret, skal have en begrundelse.
failed-upgrade-yes = Der er ingen her at spørge, om det er rigtigt.
failed-upgrade-unreadable =
    { $count ->
    [one] Noget er galt i { $path }: Ingen kan sige, hvad der ville ske med det, som står der.
   *[other] { $count } ting er galt med skemaerne i runden, den første i { $path }: Ingen kan sige, hvad der ville ske med dem.
    }
hint-upgrade = Behold de gamle id’er og skalaen, eller begynd en ny runde med den nye version.
hint-upgrade-meaning = Betyder de det samme: vurder rubric upgrade … --same-meaning --reason "…". Hvis ikke: begynd en ny runde.
hint-upgrade-yes = vurder rubric upgrade FIL --reason "…" --yes
hint-upgrade-unreadable = vurder check
setup-git-nothing = Intet at ændre.
setup-git-dry-run = Dette ville blive ændret; intet er ændret.
setup-git-installed = git diff viser nu, hvad en ændring af en vurderingsskabelon betyder (git diff --no-ext-diff: linje for linje). To versioner af ét skema flettes aldrig linje for linje: Begge bliver stående, den ene over den anden, som en konflikt. .gitattributes følger repoet; .git/config gælder kun denne kopi.
setup-git-path = vurder ligger ikke på PATH, så git kommer til at kalde { $path }. Flyttes den, skal dette køres igen.
setup-git-removed = Alt er taget ud igen.
setup-git-merge-refused = { $path }: to versioner af ét skema. De flettes ikke, for linjer fra begge ville give et skema, som ingen har afleveret; vælg ét helt: git checkout --ours eller --theirs.
