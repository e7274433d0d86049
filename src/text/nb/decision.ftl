### Words of the debrief, revisions, decisions and the recommendation.

decisions-heading = Beslutninger
decision-offer = { $name }: tilbudt stillingen av { $who }, { $day } (begrunnelse: «{ $reason }»).
decision-hold = { $name }: satt på vent av { $who }, { $day } (begrunnelse: «{ $reason }»).
decision-reject = { $name }: avslag fra { $who }, { $day } (begrunnelse: «{ $reason }»).
decision-earlier =
    { $count ->
    [one] En tidligere beslutning er tatt vare på.
   *[other] { $count } tidligere beslutninger er tatt vare på.
    }
entered-by = Ført inn av { $who }.
departs-passed-over =
    { $count ->
    [one] Her fraviker { $who } rangeringen: { $name } står på plass { $place }; { $over } er plassert foran og har ikke fått tilbud.
   *[other] Her fraviker { $who } rangeringen: { $name } står på plass { $place }; { $over } er plassert foran og har ikke fått tilbud.
    }
departs-without-place = Her fraviker { $who } rangeringen: { $name } er uten plass.
departs-leader-rejected = Her fraviker { $who } rangeringen: { $name } står øverst.
departed-passed-over =
    { $count ->
    [one] { $who } fravek rangeringen da det ble besluttet: { $name } sto på plass { $place }; { $over } var plassert foran og hadde ikke fått tilbud.
   *[other] { $who } fravek rangeringen da det ble besluttet: { $name } sto på plass { $place }; { $over } var plassert foran og hadde ikke fått tilbud.
    }
departed-without-place = { $who } fravek rangeringen da det ble besluttet: { $name } var uten plass.
departed-leader-rejected = { $who } fravek rangeringen da det ble besluttet: { $name } sto øverst.
standing-unreadable-records =
    { $count ->
    [one] 1 revurdering eller beslutning kan ikke leses og teller ikke med: se ovenfor.
   *[other] { $count } revurderinger og beslutninger kan ikke leses og teller ikke med: se ovenfor.
    }
revisions-same-order =
    { $count ->
    [one] 1 vurdering ble endret etter panelsamtalen. De uavhengige vurderingene gir de samme plassene.
   *[other] { $count } vurderinger ble endret etter panelsamtalen. De uavhengige vurderingene gir de samme plassene.
    }
revisions-other-order =
    { $count ->
    [one] 1 vurdering ble endret etter panelsamtalen, og det endret plasseringen. De uavhengige vurderingene ville ha gitt: { $moved }.
   *[other] { $count } vurderinger ble endret etter panelsamtalen, og det endret plasseringen. De uavhengige vurderingene ville ha gitt: { $moved }.
    }
revision-moved = { $name } { $before } (nå { $now })
place-number = plass { $place }
place-none = uten plass
revised-heading = Endret etter panelsamtalen
revised-line = { $who }, { $criterion }: { $before } → { $after }, { $day }. Begrunnelse: { $reason }
rating-revised = { $rating } (før { $before })
independent-total = Med de uavhengige vurderingene: { $total }
independent-total-of = { $name } med de uavhengige vurderingene: { $total }
fault-stray-record = dette er ikke navnet på en revurdering eller en beslutning
hint-stray-record = en synkroniseringstjeneste kan ha laget en kopi: ligger det samme innholdet ved siden av under riktig navn, kan denne fjernes
fault-changed-revision = revurderingen er endret etter at den ble skrevet
fault-changed-decision = beslutningen er endret etter at den ble skrevet
hint-changed-record = legg filen tilbake slik den var; endringer gjøres med en ny, med «vurder revise» eller «vurder decide»
fault-revision-without-card = denne intervjueren har ikke noe vurderingsskjema om kandidaten, så det er ingenting å endre
hint-revision-without-card = ble ikke skjemaet med da mappen ble kopiert?
fault-two-deciders = hvem som gjorde det, er enten en intervjuer (by) eller et navn (by_name), ikke begge deler
hint-revise = vurder revise KANDIDAT KRITERIUM POENGSUM --reason "…"
ask-revise-candidate = Hvem gjelder endringen?
ask-revise-criterion = Hvilken vurdering?
ask-revise-score = { $criterion }, nå { $now }. Ny poengsum ›
ask-reason = Hvorfor ›
failed-revise-same = vurderingen din på { $criterion } er { $rating } fra før
failed-revise-alone = ingen andre har levert skjema om { $name }, så panelet kan ikke ha snakket sammen ennå
failed-several-criteria = «{ $typed }» passer på flere kriterier
failed-withdrawn = { $name } er trukket fra runden
failed-nobody-open = det er ingen kandidater ennå som du kan se andres skjemaer om
voice-score = { $who }: { $score }
voice-score-evidence = { $who }: { $score } · { $text }
revised = Endret: { $criterion }, { $name }, fra { $before } til { $after }, i { $path }. Den nye teller fra nå av; den uavhengige vurderingen din, { $independent }, er tatt vare på og vises ved siden av.
revised-already = Den endringen for { $name } finnes allerede: { $path }
revised-before-all = Har ikke levert skjema om { $name } ennå: { $names }. Panelsamtalen bør vente til alle har vurdert hver for seg.
record-uncertain = Filen er på plass, men det er ikke sikkert at den overlever et strømbrudd: { $path }. Det gjør ingenting å kjøre den samme kommandoen igjen.
next-debrief = Neste: vurder debrief{ $round } for det som gjenstår å snakke om, eller vurder rank{ $round }
failed-what-decision = det trengs en kandidat og en beslutning
hint-decide = vurder decide KANDIDAT --offer|--reject|--hold --reason "…"
failed-who-decides = det går ikke frem hvem som beslutter
hint-decide-by = legg til «--as ID» for en intervjuer, eller «--by NAVN» for en som ikke sitter i panelet
ask-decide-candidate = Hvem gjelder beslutningen?
ask-who-decides = Hvem beslutter?
ask-decider-name = Hvem beslutter? Navn ›
ask-verdict = Hva er beslutningen?
verdict-offer = Tilby stillingen
verdict-hold = Sette på vent
verdict-reject = Gi avslag
ask-departure = Dette fraviker rangeringen, og det vil stå i alle senere oversikter, med navn.
decide-all-the-same = Beslutt likevel
decide-not = La det være
decided-offer = Skrevet ned: { $who } tilbyr { $name } stillingen, i { $path }
decided-reject = Skrevet ned: { $who } gir { $name } avslag, i { $path }
decided-hold = Skrevet ned: { $who } setter { $name } på vent, i { $path }
decided-already = Den beslutningen om { $name } finnes allerede: { $path }
decided-without = Besluttet uten å se dem som er forseglet: { $names }
departure-stays = Det står i alle senere oversikter, med begrunnelsen.
next-recommendation = Neste: vurder recommendation{ $round } skriver et utkast til innstilling
debrief-title = { $title }: dagsorden for panelsamtalen
debrief-waiting = Skjema som ikke er levert ennå: { $cards }. Panelsamtalen bør vente til alle har vurdert hver for seg.
debrief-waiting-on = { $names } om { $name }
debrief-sealed = Forseglet, og derfor ikke på denne dagsordenen: { $names }
debrief-one-voice = I det du kan se, har ikke to intervjuere satt poengsum på samme kriterium hos en kandidat, så det er ingenting å avklare.
debrief-nothing = Det er ingen forskjeller å avklare i det du kan se.
debrief-first = Den med minst ansiennitet får ordet først: { $who }. Alle sier hva de hørte, før noen sier hva de mener.
debrief-first-unknown = La den med minst ansiennitet få ordet først, og la alle si hva de hørte, før noen sier hva de mener. Runden sier ikke hvem det er: «vurder panel add --seniority», eller «seniority» i round.toml.
debrief-item = { $number }. { $name }, { $criterion }: { $lowest } til { $highest }
debrief-places = Avklares det på en av poengsummene som er gitt, blir utfallet for { $name } i beste fall { $best } og i verste fall { $worst }, med en total mellom { $low } og { $high }.
debrief-no-place = Uansett hvordan det avklares, beholder { $name } { $place }; totalen ligger mellom { $low } og { $high }.
debrief-others = De andre: { $voices }
debrief-further =
    { $count ->
    [one] Én forskjell til kan ha mindre å si; «--most» viser flere.
   *[other] { $count } andre forskjeller kan ha mindre å si; «--most» viser flere.
    }
debrief-agreed = Allerede enige: trenger ikke tas opp
debrief-agreed-line = { $name }: { $criteria }
column-score = Poengsum
column-evidence = Belegg
column-judgement = Vurdering
next-revise = Neste, etter samtalen: vurder revise KANDIDAT KRITERIUM POENGSUM --reason "…"{ $round }
log-title = { $title }: hvem gjorde hva
log-title-of = { $title }: hvem gjorde hva med { $name }
log-began = Runden ble startet.
log-added = { $name } ble lagt til.
log-withdrew-by = { $who } trakk { $name } fra runden.
log-withdrew = { $name } ble trukket fra runden.
log-submitted = { $who } leverte skjema om { $name }.
log-amended = { $who } erstattet skjemaet om { $name }.
log-revised = { $who } endret { $criterion } for { $name } til { $rating }.
log-offered = { $who } tilbød { $name } stillingen.
log-held = { $who } satte { $name } på vent.
log-rejected = { $who } ga { $name } avslag.
log-erased = Opplysningene om { $name } ble slettet.
log-reason = (Begrunnelse: { $reason })
log-sealed = Forseglet, og derfor utelatt: skjemaer, endringer og beslutninger om { $names }. «vurder status» viser hvem som har levert.
recommendation-title = Innstilling: { $title }
recommendation-draft = Utkast av { $day }. Det som står i hakeparentes, skal panelet skrive. Tallene følger av vurderingsskjemaene etter vurderingsmalens formel; notater er gjengitt slik intervjuerne skrev dem.
recommendation-sealed = Ikke fullstendig: Skjemaene om { $names } er forseglet for den som laget utkastet.
recommendation-position = Stillingen
recommendation-post = Stilling: { $title } [enhet, stillingskode, stillingsprosent]
recommendation-advertised = Kunngjort: [hvor, når, søknadsfrist, antall søkere]
recommendation-requirements = Krav i utlysningen: [utdanning, erfaring, personlige egenskaper]
recommendation-panel = Intervjuet av { $names }; kandidater som er intervjuet og med i runden: { $count }
recommendation-rubric = Vurderingsmal: { $title }, versjon { $version }, fingeravtrykk { $digest }
recommendation-method = Slik ble kandidatene vurdert
recommendation-scored = Alle ble vurdert etter de samme { $count } kriteriene, med poengsum fra { $min } til { $max } ut fra skriftlige ankre. Hver intervjuer vurderte alene, før de andres poengsummer var kjent. Totalen, fra 0 til 100, er det vektede snittet av poengsummene.
recommendation-weights = Vekter: { $weights }.
recommendation-minimums = Minstekrav: { $minimums }. Den som er under et minstekrav, er uten plass uansett total.
recommendation-order = Innstilt, i denne rekkefølgen
recommendation-nominee = { $place }. { $name }
recommendation-summary = { $name } har en total på { $total } av 100. Sterkest på { $strongest }, svakest på { $weakest }.
recommendation-summary-even = { $name } har en total på { $total } av 100. Ingen kriterier skiller seg ut.
recommendation-summary-weakest = { $name } har en total på { $total } av 100. Svakest på { $weakest }.
recommendation-summary-strongest = { $name } har en total på { $total } av 100. Sterkest på { $strongest }.
recommendation-quote = { $criterion }, notert av { $who }: { $text }
recommendation-no-quote = Det er ikke notert belegg under disse kriteriene.
recommendation-qualifications = [Utdanning og erfaring holdt opp mot kravene i utlysningen.]
recommendation-references = [Referanser: hvem som er spurt, når, og hva de opplyste om faktiske forhold.]
recommendation-overall = [Samlet vurdering: hvorfor denne plassen.]
recommendation-compared = Sammenligning
recommendation-ahead = { $ahead } ligger { $points } poeng foran { $behind }.
recommendation-equal = { $ahead } og { $behind } har nøyaktig samme total.
recommendation-in-favour = Til fordel for { $name }: { $parts }.
recommendation-why-order = [Hvorfor denne rekkefølgen: de innstiltes utdanning, erfaring og personlige egnethet holdt opp mot hverandre.]
recommendation-firm = Hvor sikker rekkefølgen er
recommendation-others = Ikke innstilt
recommendation-other = { $name }: plass { $place }, total { $total }. [Hvorfor ikke innstilt.]
recommendation-apart = { $name }: { $reasons }.
recommendation-second-look = { $name } står oppført for en ekstra prat. { $reason }
recommendation-undecided = Ingenting er besluttet ennå.
recommendation-check = Før den undertegnes
recommendation-check-best = Kvalifikasjonsprinsippet: Den best kvalifiserte skal ansettes, etter en samlet og sammenlignende vurdering av utdanning, erfaring og personlig egnethet ut fra kravene i utlysningen (statsansatteloven § 3 i staten; ulovfestet i kommunene). Dette utkastet bygger bare på intervjuene.
recommendation-check-order = I staten skal det som hovedregel innstilles tre søkere, i den rekkefølgen de bør komme i betraktning, når flere er kvalifiserte (statsansatteloven § 5). Personalreglementet kan si mer.
recommendation-check-written = Intervjuer, referanser og den sammenlignende vurderingen skal være skriftlige, så det kan etterprøves hvorfor rekkefølgen ble som den ble.
recommendation-check-access = En søker har partsinnsyn, blant annet i faktiske opplysninger om seg selv; arbeidsgiverens vurderinger er som hovedregel unntatt (forvaltningslovforskriften kapittel 5, så lenge forvaltningsloven av 1967 gjelder). Derfor er belegg og vurdering notert hver for seg, og bare belegg er gjengitt her. «vurder disclose» lager svaret.
recommendation-check-rules = Personalreglementet og virksomhetens egne rutiner går foran malen i dette utkastet. Regelverk endres: Kontroller at paragrafene som er nevnt her, fortsatt gjelder.
recommendation-written = Skrevet: { $path }. Den nevner kandidater ved navn: Oppbevar den der slike dokumenter hører hjemme.
next-decide = Neste: vurder decide KANDIDAT --offer|--reject|--hold --reason "…"{ $round }
menu-debrief = Forberede panelsamtalen
menu-revise = Endre en vurdering etter samtalen
menu-decide = Ta en beslutning om en kandidat
movement-heading = Etter panelsamtalen
movement-spread =
    { $count ->
    [one] 1 poengsum ble endret. Der lå poengsummene til sammen { $before } poeng fra hverandre, og nå { $after }. Alle tallene over bygger på de uavhengige vurderingene.
   *[other] { $count } poengsummer ble endret. Der lå poengsummene til sammen { $before } poeng fra hverandre, og nå { $after }. Alle tallene over bygger på de uavhengige vurderingene.
    }
movement-toward = { $who } nærmet seg { $toward } med { $points } poeng.
movement-away = { $who } fjernet seg fra { $toward } med { $points } poeng.
movement-neither = { $who } er alt i alt like nær { $toward } som før.
