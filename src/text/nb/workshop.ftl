### Words of making, formatting, comparing and upgrading rubrics.
column-file = Fil
column-line = Linje
fmt-written = { $file }: satt opp på nytt fra linje { $line }; innhold og kommentarer er de samme.
fmt-differs = { $file }: følger ikke fast oppsett, fra linje { $line }.
fmt-refused = { $file }: ikke endret, se over.
fmt-fine =
    { $count ->
    [one] 1 fil følger allerede fast oppsett.
   *[other] { $count } filer følger allerede fast oppsett.
    }
fault-layout = det nye oppsettet ville endret innholdet i filen eller mistet en kommentar, så filen er ikke rørt; meld gjerne fra om dette
next-fmt = Neste: «vurder rubric fmt» med de samme filene setter dem opp.
diff-title = { $old } → { $new }
diff-none = De betyr det samme.
diff-version-only = De betyr det samme; bare versjonsnummeret er et annet.
diff-of = { $id }: { $what }
diff-of-criterion = kriteriet { $id } { $what }
diff-of-group = gruppen { $id }: { $what }
diff-of-second-look = en ekstra prat på { $id }: { $what }
diff-added = lagt til
diff-removed = fjernet
diff-renamed = har fått ny id, var { $before }
diff-moved = flyttet fra plass { $before } til { $after }
diff-regrouped = gruppe { $before } → { $after }
diff-weight = vekt { $before } → { $after }
diff-minimum = minstekrav { $before } → { $after }
diff-ideal = best ved { $before } → { $after }
diff-at-least = fra { $before } → { $after }
diff-lead = hovedkriterium { $before } → { $after }
diff-scale = skala { $before } → { $after }
diff-id = id { $before } → { $after }: en annen vurderingsmal
diff-nothing = ingen
diff-languages = listen over språk er endret
diff-sources = kildene er endret
diff-field-title = tittel
diff-field-name = navn
diff-field-description = beskrivelse
diff-field-weight-reason = begrunnelse for vekten
diff-field-minimum-reason = begrunnelse for minstekravet
diff-field-ideal-reason = begrunnelse for beste poengsum
diff-field-reason = begrunnelse
diff-anchor = anker ved { $score }
diff-question = spørsmål
diff-question-order = spørsmålene står i en annen rekkefølge
diff-competence = kompetansen { $id }
diff-text-added = { $what } lagt til: «{ $text }»
diff-text-removed = { $what } fjernet: «{ $text }»
diff-text-translated = { $what } oversatt: «{ $text }»
diff-text-untranslated = { $what }, oversettelse fjernet: «{ $text }»
diff-text-reworded = { $what } omformulert: «{ $before }» → «{ $after }»
diff-compatible = Skjemaer fra den gamle versjonen gjelder som de er: Ingenting av det de ble vurdert mot, er endret.
diff-needs-migration = Skjemaer fra den gamle versjonen må føres over: «vurder rubric upgrade» i runden viser hva som skjer med hvert av dem.
diff-not-comparable = Skjemaer fra den gamle versjonen kan ikke sammenlignes med nye: En endret skala eller en annen vurderingsmal krever en ny runde.
diff-version = Endringene tilsier versjon { $version }.
diff-version-or = Endringene tilsier versjon { $version }; { $same } holder hvis de nye ordene betyr det samme, og det kan bare et menneske avgjøre.
diff-version-short = Versjonsnummeret er { $given }, og det er for lavt.
diff-ranking = Rangeringen, hvis den ble regnet ut med { $new }
diff-ranking-hypothetical = Dette er ikke rangeringen: Den regnes ut med rundens vurderingsmal. Omformulerte kriterier regnes her som uendret i betydning; et nytt kriterium har ingen poengsummer ennå.
diff-ranking-sealed = Forseglet for deg: { $names }
diff-other-round = Runden har { $id } { $version }, ikke den gamle av de to. Rangeringen under går fra rundens vurderingsmal til den nye.
diff-no-ranking = Rundens poengsummer kan ikke leses med den nye vurderingsmalen: en annen skala, eller ingen felles kriterier. Derfor er det ingen rangering å sammenligne.
diff-sides = Før: { $old }; etter: { $new }.
diff-side-none = ingen fil
diff-unmerged = Ikke flettet ennå: Fullfør flettingen, og sammenlign så.
diff-side-rubric = en vurderingsmal
diff-side-faulty = en fil som ikke kan leses som vurderingsmal
column-of = Gjelder
column-change = Endring
column-scorecards = Skjemaer
column-place-now = Plass
column-place-then = Plass da
column-total-now = Total
column-total-then = Total da
standing-under = Dette er ikke rangeringen, men det { $rubric } ville sagt om de samme skjemaene. Omformulerte kriterier regnes som uendret i betydning.
fault-git-version = git kjenner ingen versjon «{ $version }» her
fault-git-file = versjonen «{ $version }» har ingen fil { $path }
failed-diff-operands = Det trengs to vurderingsmaler å sammenligne.
hint-diff-operands = vurder rubric diff GAMMEL.toml NY.toml, eller med git: vurder rubric diff v1.2..HEAD rubrics/x.toml
hint-one-version = oppgi en fil i stedet, for eksempel GAMMEL.toml, det går uten git; versjoner finnes når runden ligger i git: git init && git add . && git commit
hint-install-git = git init, eller cd til mappen som git tar vare på
failed-diff-driver = git ga { $path } uten de to versjonene av den: Filen er i konflikt.
failed-no-repository = { $path } ligger ikke i noe git-repo.
failed-bare-repository = { $path } er et git-repo uten filer (bare): Filene ligger i klonene.
failed-no-git = Det finnes ikke noe git-program å spørre her.
hint-no-git = Installer git, eller oppgi to filer i stedet for versjoner.
failed-not-comparable = Rundens poengsummer kan ikke leses med { $rubric }: en annen skala, eller ingen felles kriterier.
hint-not-comparable = «vurder rubric diff» med de to vurderingsmalene viser forskjellen.
column-side = Side
column-description = Beskrivelse
competences-none = Ingen kompetanse har disse ordene: { $words }
next-competences = Neste: «vurder rubric new --title "…" --pick ID,ID» lager en vurderingsmal av dem; uten valg blir du spurt.
language-en = engelsk
language-nb = norsk
language-da = dansk
new-own-group = Egne kriterier
new-begin = En vurderingsmal med noen få spørsmål. «<» eller Esc går ett tilbake. Ingenting skrives før til slutt; Ctrl-C viser hvordan du kan fortsette fra det du har svart.
new-review = «{ $title }»: { $names }
new-write = skriv filen
new-see = se filen først
new-change-title = endre tittelen
new-change-criteria = endre kriteriene
new-change-limits = endre minstekrav og beste poengsummer
new-change-weights = endre vektene
new-needed = Dette kan ikke utelates.
new-enough =
    { $count ->
    [0] ferdig: ingenting valgt ennå
    [one] ferdig: 1 kriterium
   *[other] ferdig: { $count } kriterier
    }
new-side = { $name } ({ $picked } av { $all } valgt)
new-search = søk med ord
new-own = legg til et eget
new-back = tilbake
new-scale = { $min } til { $max }
new-scale-other = en annen
new-between-begin =
    { $count ->
    [one] Ett av kriteriene du har valgt, sier bare hva som er dårligst og best. De fleste kandidatene er midt imellom: Hva er godt nok hos dere?
   *[other] { $count } av kriteriene du har valgt, sier bare hva som er dårligst og best. De fleste kandidatene er midt imellom: Hva er godt nok hos dere?
    }
new-between = { $name }. Ved { $low }: «{ $worst }» Ved { $high }: «{ $best }»
new-limits-begin = Så grensene: et minstekrav der andre styrker ikke kan veie opp, og en beste poengsum der mer ikke alltid er bedre. De fleste kriterier har ingen av delene.
new-limits-enough = for ingen, eller ingen flere
new-now = Til nå: «{ $text }»
new-limits-minimum = et minstekrav: uten det får ingen plass
new-limits-ideal = en beste poengsum under toppen: over den blir det for mye
new-limits-none = ingen av delene
new-limit-minimum = minstekrav { $score }
new-limit-ideal = best ved { $score }
new-own-begin = Et eget kriterium. Enter på navnet går tilbake.
new-anchor-example = Et anker forteller hva man hører eller ser, ikke hvor bra det er. Ikke «dårlig lytter», men «Avbryter to ganger og svarer på noe annet enn det som ble spurt om».
new-question-example = Spør etter noe som har skjedd. Ikke «Er du tålmodig?», men «Fortell om en gang en kunde spurte om det samme for tredje gang».
new-weights-equal = alle teller likt
new-weights-order = etter rekkefølge: du sier hva som er viktigst, så det neste (rank-order centroid)
new-weights-swing = etter poeng: 100 til det viktigste, færre til de andre
new-swing-begin = Tenk deg en kandidat som er dårligst på alt. Hvilket kriterium ville du først løftet til det beste? Det får 100 poeng. De andre får poeng etter hvor mye løftet deres ville vært verdt ved siden av.
new-head-made = Laget med «vurder rubric new» { $day }.
new-head-equal = Alle kriterier teller likt.
new-head-order = Vekter: rank-order centroid av rekkefølgen, som hele tall i nøyaktig samme forhold.
new-head-swing = Vekter: poeng for løftet fra dårligst til best, 100 til det viktigste.
new-head-more = Et kriterium kan også ha minimum = 4 med minimum_reason, og ideal = 7 med ideal_reason. «vurder rubric check» sier hva som er svakt.
new-written =
    { $count ->
    [one] { $path } er skrevet: vurderingsmalen «{ $id }» med 1 kriterium.
   *[other] { $path } er skrevet: vurderingsmalen «{ $id }» med { $count } kriterier.
    }
new-interrupted = Ingenting er skrevet.
new-interrupted-with = Ingenting er skrevet. Slik fortsetter du fra det du har svart:
new-begun = Påbegynt, og ikke med i kommandoen:
next-new = Neste: «vurder rubric check { $path }» sier hva som er svakt; «vurder init --rubric { $path }» starter en runde med den.
next-explain = «vurder rubric check --explain { $code }» forteller mer; slik er det for alle koder.
ask-new-languages = Hvilket språk skal den skrives på?
ask-new-title = Hva heter vurderingsmalen?
ask-new-id = Det lar seg ikke gjøre å lage en id av tittelen. Hvilken id (a til z, sifre, bindestrek)?
ask-new-scale = Hvilken skala brukes?
ask-new-scale-other = Fra hvilken poengsum til hvilken, som i 1..7?
ask-new-in = { $question } ({ $language })
ask-new-criteria = Hva skal vurderes?
ask-new-search = Hvilke ord?
ask-new-tick = Enter velger og velger bort
ask-new-name = Hva heter det?
ask-new-description = Hva ser man etter?
ask-new-anchor = Hva hører man ved { $score }?
ask-new-middle = Og i midten, ved { $score }? Enter utelater det.
ask-new-question = Hvilket spørsmål får det frem? Enter utelater det.
ask-new-between = Og ved { $score }? Enter utelater det.
ask-new-limits = For hvilket?
ask-new-keep = { $question } Enter beholder det.
ask-new-limit = { $name } har
ask-new-minimum = Hvilken poengsum minst, { $min } til { $max }?
ask-new-minimum-reason = Hvorfor kan ingenting veie opp for mindre? Det står i filen.
ask-new-ideal = Hvilken poengsum er best, { $min } til { $max }?
ask-new-ideal-reason = Hvorfor er ikke mer bedre? Det står i filen.
ask-new-ideal-anchor = Hva hører man ved { $score }, der det er akkurat passe?
ask-new-top-anchor = Og ved { $score }, der det blir for mye?
ask-new-weights = Hvordan teller de?
ask-new-next = Hva er nummer { $place } i viktighet?
ask-new-swing-first = Hvilket først?
ask-new-points = { $name }, 0 til 100:
ask-new-reason = Hvorfor veier de slik? Det står i filen.
ask-new-reason-equal = Hvorfor likt? Enter utelater det.
ask-new-done = Stemmer det?
ask-new-file = Hvilken fil skal den skrives til?
failed-no-competence = Katalogen har ingen «{ $id }».
failed-new-title = Vurderingsmalen trenger en tittel.
failed-new-empty = Velg minst ett kriterium.
failed-new-twice = «{ $id }» er med to ganger.
failed-new-reason = Ulike vekter trenger en begrunnelse: Noen kommer til å spørre.
failed-new-id = Det lar seg ikke gjøre å lage en id av tittelen.
failed-new-exists = { $path } finnes allerede og blir ikke overskrevet.
failed-new-points = «{ $given }» er ikke ID=POENG.
failed-new-order = Vektene må nevne hvert kriterium én gang, og ingen andre: se «{ $id }».
failed-new-too-many = Høyst 40 kriterier kan vektes etter rekkefølge.
failed-new-scale = «{ $given }» er ingen skala.
failed-new-bound = «{ $given }» er ikke ID=POENGSUM=TEKST, med en poengsum på skalaen og en tekst som sier hvorfor eller hva.
failed-new-bound-unknown = Ingen av de valgte kriteriene har id-en «{ $id }».
hint-competences = vurder rubric competences
hint-rubric-new = vurder rubric new --title "…" --pick helpful,empathetic,product
hint-new-exists = Oppgi en annen fil, som i: vurder rubric new annen.toml …
hint-new-points = Poeng er hele tall fra 0 til 100, og ikke alle kan være 0.
hint-new-order = vurder rubric new --title "…" --pick a,b,c --order b,a,c --weight-reason "…"
hint-new-scale = To hele tall, det laveste først, mellom -1000 og 1000, som i 1..5
hint-new-number = Et helt tall fra { $min } til { $max }.
hint-new-bound = --minimum helpful=4="Hvorfor", --ideal helpful=7="Hvorfor", --anchor helpful=10="Hva man hører"
new-drop = ✓ { $name } (velg bort igjen)
upgrade-finished = En overgang til { $version } ble avbrutt; rubric.toml er nå også den versjonen.
upgrade-none = Runden har allerede denne versjonen: { $version }.
upgrade-cards = Hva som skjer med skjemaene
upgrade-no-cards = Det er ingen ennå.
upgrade-counts = { $who } om { $whom }: teller som det er
upgrade-open = { $who } om { $whom }: teller, uten poengsum på { $names } til det gjenåpnes (vurder reopen { $id })
upgrade-draft = { $who } om { $whom }: utkastet går videre med den nye versjonen
upgrade-draft-open = { $who } om { $whom }: utkastet går videre med den nye versjonen, der { $names } også spørres om
upgrade-refused = { $who } om { $whom }: avvist; det som står om { $names }, ville ikke ha noen plass
upgrade-refused-draft = { $who } om { $whom }: avvist; det som utkastet har om { $names }, ville ikke ha noen plass
upgrade-refused-sealed = { $who } om { $whom }: avvist; noe av det som står der, ville ikke ha noen plass
upgrade-done =
    { $count ->
    [0] Runden har nå versjon { $version }.
    [one] Runden har nå versjon { $version }; 1 skjema eller utkast følger med, uendret.
   *[other] Runden har nå versjon { $version }; { $count } skjemaer og utkast følger med, uendret.
    }
upgrade-no = la runden være som den er
upgrade-yes = gå over til den nye versjonen
upgrade-left = Runden er som før.
standing-earlier =
    { $count ->
    [one] Ett skjema ble laget med { $version }, en tidligere versjon av vurderingsmalen, og teller med denne; begrunnelsen står i round.toml.
   *[other] { $count } skjemaer ble laget med { $version }, en tidligere versjon av vurderingsmalen, og teller med denne; begrunnelsen står i round.toml.
    }
next-upgrade = Neste: «vurder rank{ $round }». Den forrige versjonen ligger i rubrics/, og begrunnelsen i round.toml.
ask-upgrade = Skal runden få den nye vurderingsmalen?
ask-upgrade-reason = Hvorfor? Det står i round.toml.
failed-upgrade = Skjemaene kan ikke føres over: Det som ble vurdert, har ingen plass i den nye versjonen ({ $names }). Runden er som før.
failed-upgrade-meaning = Omformulert: { $names }. Om poengsummer fra de gamle ordene fortsatt betyr det samme, kan bare et menneske avgjøre.
failed-upgrade-reason = En endring etter at skjemaer er levert, trenger en begrunnelse.
failed-upgrade-yes = Det er ingen her å spørre om det stemmer.
failed-upgrade-unreadable =
    { $count ->
    [one] Noe er galt i { $path }: Ingen kan si hva som ville skje med det som står der.
   *[other] { $count } ting er galt med skjemaene i runden, den første i { $path }: Ingen kan si hva som ville skje med dem.
    }
hint-upgrade = Behold de gamle id-ene og skalaen, eller begynn en ny runde med den nye versjonen.
hint-upgrade-meaning = Betyr de det samme: vurder rubric upgrade … --same-meaning --reason "…". Hvis ikke: begynn en ny runde.
hint-upgrade-yes = vurder rubric upgrade FIL --reason "…" --yes
hint-upgrade-unreadable = vurder check
setup-git-nothing = Ingenting å endre.
setup-git-dry-run = Dette ville blitt endret; ingenting er endret.
setup-git-installed = git diff viser nå hva en endring av en vurderingsmal betyr (git diff --no-ext-diff: linje for linje). To versjoner av ett skjema flettes aldri linje for linje: Begge blir stående, den ene over den andre, som en konflikt. .gitattributes følger repoet; .git/config gjelder bare denne kopien.
setup-git-path = vurder ligger ikke på PATH, så git kommer til å kalle { $path }. Flyttes den, må dette kjøres på nytt.
setup-git-removed = Alt er tatt ut igjen.
setup-git-merge-refused = { $path }: to versjoner av ett skjema. De flettes ikke, for linjer fra begge ville gitt et skjema som ingen har levert; velg ett helt: git checkout --ours eller --theirs.
