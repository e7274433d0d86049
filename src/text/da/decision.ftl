### Words of the debrief, revisions, decisions and the recommendation.

decisions-heading = Beslutninger
decision-offer = { $name }: tilbudt stillingen af { $who }, { $day } (begrundelse: ”{ $reason }”).
decision-hold = { $name }: sat på hold af { $who }, { $day } (begrundelse: ”{ $reason }”).
decision-reject = { $name }: afslag fra { $who }, { $day } (begrundelse: ”{ $reason }”).
decision-earlier =
    { $count ->
    [one] En tidligere beslutning er bevaret.
   *[other] { $count } tidligere beslutninger er bevaret.
    }
entered-by = Indtastet af { $who }.
departs-passed-over =
    { $count ->
    [one] Her fraviger { $who } rangeringen: { $name } står på plads { $place }; { $over } er placeret foran og har ikke fået tilbuddet.
   *[other] Her fraviger { $who } rangeringen: { $name } står på plads { $place }; { $over } er placeret foran og har ikke fået tilbuddet.
    }
departs-without-place = Her fraviger { $who } rangeringen: { $name } er uden plads.
departs-leader-rejected = Her fraviger { $who } rangeringen: { $name } står øverst.
departed-passed-over =
    { $count ->
    [one] { $who } fraveg rangeringen, da det blev besluttet: { $name } stod på plads { $place }; { $over } var placeret foran og havde ikke fået tilbuddet.
   *[other] { $who } fraveg rangeringen, da det blev besluttet: { $name } stod på plads { $place }; { $over } var placeret foran og havde ikke fået tilbuddet.
    }
departed-without-place = { $who } fraveg rangeringen, da det blev besluttet: { $name } var uden plads.
departed-leader-rejected = { $who } fraveg rangeringen, da det blev besluttet: { $name } stod øverst.
standing-unreadable-records =
    { $count ->
    [one] 1 revurdering eller beslutning kan ikke læses og tæller ikke med: se ovenfor.
   *[other] { $count } revurderinger og beslutninger kan ikke læses og tæller ikke med: se ovenfor.
    }
revisions-same-order =
    { $count ->
    [one] 1 vurdering blev ændret efter panelets drøftelse. De uafhængige vurderinger giver de samme pladser.
   *[other] { $count } vurderinger blev ændret efter panelets drøftelse. De uafhængige vurderinger giver de samme pladser.
    }
revisions-other-order =
    { $count ->
    [one] 1 vurdering blev ændret efter panelets drøftelse, og det ændrede placeringen. De uafhængige vurderinger ville have givet: { $moved }.
   *[other] { $count } vurderinger blev ændret efter panelets drøftelse, og det ændrede placeringen. De uafhængige vurderinger ville have givet: { $moved }.
    }
revision-moved = { $name } { $before } (nu { $now })
place-number = plads { $place }
place-none = uden plads
revised-heading = Ændret efter panelets drøftelse
revised-line = { $who }, { $criterion }: { $before } → { $after }, { $day }. Begrundelse: { $reason }
rating-revised = { $rating } (før { $before })
independent-total = Med de uafhængige vurderinger: { $total }
independent-total-of = { $name } med de uafhængige vurderinger: { $total }
fault-stray-record = dette er ikke navnet på en revurdering eller en beslutning
hint-stray-record = en synkroniseringstjeneste kan have lavet en kopi: ligger det samme indhold ved siden af under det rigtige navn, kan denne fjernes
fault-changed-revision = revurderingen er ændret, efter at den blev skrevet
fault-changed-decision = beslutningen er ændret, efter at den blev skrevet
hint-changed-record = læg filen tilbage, som den var; ændringer laves med en ny, med ”vurder revise” eller ”vurder decide”
fault-revision-without-card = denne interviewer har ikke noget vurderingsskema om kandidaten, så der er intet at ændre
hint-revision-without-card = kom skemaet ikke med, da mappen blev kopieret?
fault-two-deciders = hvem der gjorde det, er enten en interviewer (by) eller et navn (by_name), ikke begge dele
hint-revise = vurder revise KANDIDAT KRITERIUM SCORE --reason "…"
ask-revise-candidate = Hvem gælder ændringen?
ask-revise-criterion = Hvilken vurdering?
ask-revise-score = { $criterion }, nu { $now }. Ny score ›
ask-reason = Hvorfor ›
failed-revise-same = din vurdering af { $criterion } er allerede { $rating }
failed-revise-alone = ingen andre har afleveret skema om { $name }, så panelet kan ikke have talt sammen endnu
failed-several-criteria = ”{ $typed }” passer på flere kriterier
failed-withdrawn = { $name } er trukket fra runden
failed-nobody-open = der er endnu ingen kandidater, som du må se andres skemaer om
voice-score = { $who }: { $score }
voice-score-evidence = { $who }: { $score } · { $text }
revised = Ændret: { $criterion }, { $name }, fra { $before } til { $after }, i { $path }. Den nye tæller fra nu af; din uafhængige vurdering, { $independent }, er bevaret og vises ved siden af.
revised-already = Den ændring for { $name } findes allerede: { $path }
revised-before-all = Har ikke afleveret skema om { $name } endnu: { $names }. Drøftelsen bør vente, til alle har vurderet hver for sig.
record-uncertain = Filen er på plads, men den overlever måske ikke en strømafbrydelse: { $path }. Det gør ikke noget at køre den samme kommando igen.
next-debrief = Næste: vurder debrief{ $round } for det, der mangler at blive drøftet, eller vurder rank{ $round }
failed-what-decision = der skal bruges en kandidat og en beslutning
hint-decide = vurder decide KANDIDAT --offer|--reject|--hold --reason "…"
failed-who-decides = det fremgår ikke, hvem der beslutter
hint-decide-by = tilføj ”--as ID” for en interviewer, eller ”--by NAVN” for en, der ikke sidder i panelet
ask-decide-candidate = Hvem gælder beslutningen?
ask-who-decides = Hvem beslutter?
ask-decider-name = Hvem beslutter? Navn ›
ask-verdict = Hvad er beslutningen?
verdict-offer = Tilbyde stillingen
verdict-hold = Sætte på hold
verdict-reject = Give afslag
ask-departure = Det fraviger rangeringen, og det vil fremgå af alle senere oversigter, med navn.
decide-all-the-same = Beslut alligevel
decide-not = Lad være
decided-offer = Skrevet ned: { $who } tilbyder { $name } stillingen, i { $path }
decided-reject = Skrevet ned: { $who } giver { $name } afslag, i { $path }
decided-hold = Skrevet ned: { $who } sætter { $name } på hold, i { $path }
decided-already = Den beslutning om { $name } findes allerede: { $path }
decided-without = Besluttet uden at se dem, der er forseglet: { $names }
departure-stays = Det fremgår af alle senere oversigter, med begrundelsen.
next-recommendation = Næste: vurder recommendation{ $round } skriver et udkast til indstilling
debrief-title = { $title }: dagsorden for panelets drøftelse
debrief-waiting = Skemaer, der ikke er afleveret endnu: { $cards }. Drøftelsen bør vente, til alle har vurderet hver for sig.
debrief-waiting-on = { $names } om { $name }
debrief-sealed = Forseglet og derfor ikke på denne dagsorden: { $names }
debrief-one-voice = I det, du må se, har ikke to interviewere givet score på samme kriterium hos en kandidat, så der er intet at afklare.
debrief-nothing = Der er ingen forskelle at afklare i det, du må se.
debrief-first = Den med lavest anciennitet får ordet først: { $who }. Alle siger, hvad de hørte, før nogen siger, hvad de mener.
debrief-first-unknown = Lad den med lavest anciennitet få ordet først, og lad alle sige, hvad de hørte, før nogen siger, hvad de mener. Runden siger ikke, hvem det er: ”vurder panel add --seniority” eller ”seniority” i round.toml.
debrief-item = { $number }. { $name }, { $criterion }: { $lowest } til { $highest }
debrief-places = Afklares det på en af de givne scorer, bliver udfaldet for { $name } i bedste fald { $best } og i værste fald { $worst }, med en total mellem { $low } og { $high }.
debrief-no-place = Uanset hvordan det afklares, beholder { $name } { $place }; totalen ligger mellem { $low } og { $high }.
debrief-others = De andre: { $voices }
debrief-further =
    { $count ->
    [one] Én forskel mere kan have mindre betydning; ”--most” viser flere.
   *[other] { $count } andre forskelle kan have mindre betydning; ”--most” viser flere.
    }
debrief-agreed = Allerede enige: behøver ikke drøftes
debrief-agreed-line = { $name }: { $criteria }
column-score = Score
column-evidence = Belæg
column-judgement = Vurdering
next-revise = Næste, efter drøftelsen: vurder revise KANDIDAT KRITERIUM SCORE --reason "…"{ $round }
log-title = { $title }: hvem gjorde hvad
log-title-of = { $title }: hvem gjorde hvad med { $name }
log-began = Runden blev startet.
log-added = { $name } blev tilføjet.
log-withdrew-by = { $who } trak { $name } fra runden.
log-withdrew = { $name } blev trukket fra runden.
log-submitted = { $who } afleverede skema om { $name }.
log-amended = { $who } erstattede skemaet om { $name }.
log-revised = { $who } ændrede { $criterion } for { $name } til { $rating }.
log-offered = { $who } tilbød { $name } stillingen.
log-held = { $who } satte { $name } på hold.
log-rejected = { $who } gav { $name } afslag.
log-erased = Oplysningerne om { $name } blev slettet.
log-reason = (Begrundelse: { $reason })
log-sealed = Forseglet og derfor udeladt: skemaer, ændringer og beslutninger om { $names }. ”vurder status” viser, hvem der har afleveret.
recommendation-title = Indstilling: { $title }
recommendation-draft = Udkast af { $day }. Det, der står i kantede parenteser, skal panelet skrive. Tallene følger af vurderingsskemaerne efter vurderingsskabelonens formel; noter er gengivet, som interviewerne skrev dem.
recommendation-sealed = Ikke fuldstændig: Skemaerne om { $names } er forseglet for den, der lavede udkastet.
recommendation-position = Stillingen
recommendation-post = Stilling: { $title } [enhed, stillingsbetegnelse, timetal]
recommendation-advertised = Opslået: [hvor, hvornår, ansøgningsfrist, antal ansøgere]
recommendation-requirements = Krav i opslaget: [uddannelse, erfaring, personlige egenskaber]
recommendation-panel = Interviewet af { $names }; kandidater, der er interviewet og med i runden: { $count }
recommendation-rubric = Vurderingsskabelon: { $title }, version { $version }, fingeraftryk { $digest }
recommendation-method = Sådan blev kandidaterne vurderet
recommendation-scored = Alle blev vurderet efter de samme { $count } kriterier med scorer fra { $min } til { $max } ud fra skriftlige ankre. Hver interviewer vurderede alene, før de andres scorer var kendt. Totalen, fra 0 til 100, er det vægtede snit af scorerne.
recommendation-weights = Vægte: { $weights }.
recommendation-minimums = Mindstekrav: { $minimums }. Den, der er under et mindstekrav, er uden plads uanset total.
recommendation-order = Indstillet, i denne rækkefølge
recommendation-nominee = { $place }. { $name }
recommendation-summary = { $name } har en total på { $total } af 100. Stærkest på { $strongest }, svagest på { $weakest }.
recommendation-summary-even = { $name } har en total på { $total } af 100. Ingen kriterier skiller sig ud.
recommendation-summary-weakest = { $name } har en total på { $total } af 100. Svagest på { $weakest }.
recommendation-summary-strongest = { $name } har en total på { $total } af 100. Stærkest på { $strongest }.
recommendation-quote = { $criterion }, noteret af { $who }: { $text }
recommendation-no-quote = Der er ikke noteret belæg under disse kriterier.
recommendation-qualifications = [Uddannelse og erfaring holdt op mod kravene i opslaget.]
recommendation-references = [Referencer: hvem der er spurgt, hvornår, og hvad de oplyste om faktiske forhold.]
recommendation-overall = [Samlet vurdering: hvorfor denne plads.]
recommendation-compared = Sammenligning
recommendation-ahead = { $ahead } ligger { $points } point foran { $behind }.
recommendation-equal = { $ahead } og { $behind } har nøjagtigt samme total.
recommendation-in-favour = Til fordel for { $name }: { $parts }.
recommendation-why-order = [Hvorfor denne rækkefølge: de indstilledes uddannelse, erfaring og personlige egnethed holdt op mod hinanden.]
recommendation-firm = Hvor sikker rækkefølgen er
recommendation-others = Ikke indstillet
recommendation-other = { $name }: plads { $place }, total { $total }. [Hvorfor ikke indstillet.]
recommendation-apart = { $name }: { $reasons }.
recommendation-second-look = { $name } står opført til en ekstra snak. { $reason }
recommendation-undecided = Der er ikke besluttet noget endnu.
recommendation-check = Før den underskrives
recommendation-check-best = En offentlig arbejdsgiver skal ansætte den bedst kvalificerede ansøger efter en samlet og saglig vurdering ud fra kravene i opslaget. Dette udkast bygger alene på interviewene.
recommendation-check-order = De indstillede står i prioriteret rækkefølge med begrundelsen for rækkefølgen.
recommendation-check-written = Ansættelse er en afgørelse efter forvaltningsloven; et skriftligt afslag skal begrundes (§§ 22–24). Faktiske oplysninger om ansøgerne, som modtages mundtligt, skal noteres (offentlighedsloven § 13).
recommendation-check-access = En ansøger er part og har ret til aktindsigt i de dokumenter, der vedrører ansøgerens egne forhold (forvaltningsloven § 9, stk. 1 og 3); ansættelsessager er undtaget fra offentlighedsloven (§ 21, stk. 1). Derfor er belæg og vurdering noteret hver for sig, og kun belæg er gengivet her. ”vurder disclose” laver svaret.
recommendation-check-rules = Overenskomster og arbejdspladsens egne regler går forud for skabelonen i dette udkast. Regler ændres: Kontrollér, at de nævnte paragraffer stadig gælder.
recommendation-written = Skrevet: { $path }. Den nævner kandidater ved navn: Opbevar den dér, hvor sådanne dokumenter hører hjemme.
next-decide = Næste: vurder decide KANDIDAT --offer|--reject|--hold --reason "…"{ $round }
menu-debrief = Forberede panelets drøftelse
menu-revise = Ændre en vurdering efter drøftelsen
menu-decide = Træffe en beslutning om en kandidat
movement-heading = Efter panelets drøftelse
movement-spread =
    { $count ->
    [one] 1 score blev ændret. Dér lå scorerne i alt { $before } point fra hinanden og nu { $after }. Alle tal ovenfor bygger på de uafhængige vurderinger.
   *[other] { $count } scorer blev ændret. Dér lå scorerne i alt { $before } point fra hinanden og nu { $after }. Alle tal ovenfor bygger på de uafhængige vurderinger.
    }
movement-toward = { $who } nærmede sig { $toward } med { $points } point.
movement-away = { $who } fjernede sig fra { $toward } med { $points } point.
movement-neither = { $who } er alt i alt lige så tæt på { $toward } som før.
