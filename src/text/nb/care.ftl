### Personvern og kontroll: sletting, innsyn, oppbevaringstid, og om alt er i orden.

fault-period = dette er ikke noen oppbevaringstid
hint-period = et helt tall og days, weeks, months eller years: «6 months»
hint-period-typed = et helt tall og dager, uker, måneder eller år: «6 måneder»
column-where = Hvor
column-path = Fil
column-found = Funnet
and-more =
    { $count ->
    [one] og 1 til
   *[other] og { $count } til
    }
erase-plan-title = { $name }: dette slettes
erase-plan-files = I mappen til runden:
erase-plan-drafts = På denne maskinen, utkast og det som ligger sammen med dem:
erase-plan-reports = Rapporter som nevner kandidaten; de kan lages på nytt:
erase-plan-name = Og linjene med navn og kontaktopplysninger i identitetsfilen.
ask-erase = Slettingen kan ikke angres. Vil du slette?
erase-no = Nei, la alt være som det er
erase-yes = Ja, slett
erase-not = Ingenting ble slettet.
ask-erase-reason = Hvorfor slettes det? (uten navnet, for begrunnelsen blir stående) ›
ask-erased-name = Navnet på personen, så det også blir søkt etter (Enter: bare id-en) ›
erased-title = { $id } er slettet
erased-files =
    { $count ->
    [0] Ingen filer i runden: Det var ingen igjen
    [one] 1 fil i runden
   *[other] { $count } filer i runden
    }
erased-drafts =
    { $count ->
    [0] Ingen utkast: Det var ingen på denne maskinen
    [one] 1 fil blant utkastene på denne maskinen
   *[other] { $count } filer blant utkastene på denne maskinen
    }
erased-reports =
    { $count ->
    [0] Ingen rapporter som nevnte kandidaten
    [one] 1 rapport som nevnte kandidaten
   *[other] { $count } rapporter som nevnte kandidaten
    }
erased-name-removed = Linjene med navn og kontaktopplysninger
erased-name-absent = Ingen linje med navn: Det var ingen igjen
erased-name-no-file = Men ikke navnet: Det finnes ingen identitetsfil på denne maskinen. Den som har filen, kjører den samme kommandoen der.
erase-tombstone = Det som blir igjen, er en gravstein uten navn: { $path }
next-erase-verify = Neste: vurder erase { $id } --verify{ $round }
unreached-title = Det programmet ikke når frem til
unreached-machines = Utkast på maskinene til andre intervjuere: Hver av dem kjører «vurder erase { $id }» hos seg.
unreached-copies = Andre kopier av mappen: sikkerhetskopier, versjoner som en synkroniseringstjeneste tar vare på, og det som er sendt med e-post.
unreached-reports = Rapporter og utskrifter som er delt ut, og det folk har skrevet ned andre steder.
unreached-groups = En gruppefil for «vurder impact»: Ta bort linjen for { $id } for hånd.
unreached-disk = Frigjort plass på disken, til noe annet blir skrevet der. Kryptering av disken løser det.
failed-erase-busy = utkastet om { $id } er åpent i et annet vindu ({ $holder }); ingenting ble slettet
hint-erase-busy = lukk det der, og kjør kommandoen på nytt
hint-erase-again = slettingen er påbegynt, men ikke fullført; rett opp i dette, og kjør så: vurder erase { $id }{ $round }
hint-erase-unfinished = en sletting er påbegynt, men ikke fullført; med id-en kan den fullføres: vurder erase { $id }{ $round }
failed-held = opplysningene om { $name } er sperret for sletting: { $reason }
hint-held = når grunnen er borte: vurder retention release { $id }
hint-erase-reason = vurder erase { $id } --reason "ba om det 24. november"
failed-reason-names = begrunnelsen nevner personen ved navn, og begrunnelsen blir stående
hint-reason-names = skriv den uten navnet: «ba om det i e-post 24. november»
verify-nothing-title = Det er ingenting igjen om { $id } der programmet kan lete
verify-found-title = { $id } er ikke borte overalt
verify-searched =
    { $count ->
    [one] 1 fil gjennomsøkt, i mappen til runden og i tilstandsmappen.
   *[other] { $count } filer gjennomsøkt, i mappen til runden og i tilstandsmappen.
    }
verify-without-name = Det ble bare søkt etter id-en: Navnet er ikke lenger kjent her. «--names FIL» søker etter navn også.
left-belongings = Ligger her fortsatt; slett på nytt:
left-named = Disse filene nevner personen ved navn; endre eller fjern dem for hånd:
left-id = Disse filene inneholder id-en, som ikke sier noe uten navnet:
left-unsearched = Disse filene kan ikke gjennomsøkes (pakket, for store eller uleselige); se selv etter:
left-moved-reports = Disse rapportene ble skrevet på denne maskinen og ligger ikke lenger der; slett dem der de er nå:
git-title = I git
git-no-program = Runden ligger i et git-repo ({ $path }), men det finnes ikke noe git-program her som kan søke i det. Git tar vare på alt som en gang er sjekket inn.
git-nothing =
    { $count ->
    [one] git: ingenting i det ene objektet.
   *[other] git: ingenting i noen av de { $count } objektene.
    }
git-commits =
    { $count ->
    [0] Ingen innsjekkinger inneholder filer om personen.
    [one] 1 innsjekking inneholder fortsatt filer om personen. Git glemmer ikke av seg selv.
   *[other] { $count } innsjekkinger inneholder fortsatt filer om personen. Git glemmer ikke av seg selv.
    }
git-paths = Personens egne filer, eller filer laget av dem:
git-mentions = Andre filer som nevner personen eller inneholder id-en:
git-messages = Innsjekkinger der meldingen nevner personen:
git-loose =
    { $count ->
    [one] 1 objekt som ingenting lenger peker på, ligger der også fortsatt.
   *[other] { $count } objekter som ingenting lenger peker på, ligger der også fortsatt.
    }
git-how = Slik fjernes det fra historikken i denne kopien (git filter-repo er et eget program):
git-names-file = names.txt ligger ved siden av repoet, ikke i det, med én linje for hvert navn: NAVN==>… Fjern den etterpå.
git-after = Alle andre kopier beholder den gamle historikken: Be de andre slette sin kopi og klone på nytt, og be verten tømme hurtiglagrene sine. Kjør deretter «--verify» på nytt.
column-last = Siste registrering
column-due = Oppbevares til
column-files = Filer
column-drafts = Utkast
column-reports = Rapporter
retention-title = { $title }: hvor lenge opplysningene oppbevares
retention-period = Oppbevares i { $period } etter siste registrering om kandidaten. Begrunnelse: { $reason }
retention-none = Det er ikke bestemt hvor lenge opplysningene i denne runden skal oppbevares.
retention-is-overdue = tiden er ute, slett
retention-kept = oppbevares
retention-no-period = ingen oppbevaringstid
retention-held = sperret for sletting: { $reason }
retention-overdue =
    { $count ->
    [0] Oppbevaringstiden er ikke ute for noen.
    [one] Oppbevaringstiden er ute for 1 kandidat.
   *[other] Oppbevaringstiden er ute for { $count } kandidater.
    }
retention-next = Oppbevaringstiden er ikke ute for noen. Den neste går ut { $day }.
retention-nothing = Oppbevaringstiden er ikke ute for noen, og ingen løper.
retention-unfinished = Sletting påbegynt, men ikke fullført: { $ids }
period-days =
    { $count ->
    [one] 1 dag
   *[other] { $count } dager
    }
period-weeks =
    { $count ->
    [one] 1 uke
   *[other] { $count } uker
    }
period-months =
    { $count ->
    [one] 1 måned
   *[other] { $count } måneder
    }
period-years =
    { $count ->
    [one] 1 år
   *[other] { $count } år
    }
retention-set = Opplysningene oppbevares i { $period } etter siste registrering om en kandidat. Begrunnelse: { $reason }
next-purge = Neste: vurder purge --due{ $round }
next-purge-yes = Ingenting er slettet ennå. Slett dem med: vurder purge --due --yes{ $round }
next-purge-verify = Neste: vurder erase ID --verify{ $round }, for hver av dem
next-release = Når grunnen er borte: vurder retention release { $id }{ $round }
next-retention = Neste: vurder retention{ $round }
held = Sperret for sletting: { $id }. Verken erase eller purge rører opplysningene før sperren er opphevet. Begrunnelse: { $reason }
released = Sperren for { $id } er opphevet; oppbevaringstiden i runden gjelder igjen.
hint-retention-set = vurder retention set "6 months" --reason "…"{ $round }
hint-reason = --reason "…" sier hvorfor
failed-no-retention = det er ikke bestemt hvor lenge opplysningene i denne runden skal oppbevares
warn-unreadable-entry = { $path } kan ikke leses: Det kan stå en senere registrering der enn dem som telles med her. «vurder check» sier mer.
purged = Slettet: { $id }
purge-title =
    { $count ->
    [one] 1 kandidat slettet etter at oppbevaringstiden var ute
   *[other] { $count } kandidater slettet etter at oppbevaringstiden var ute
    }
purge-still = I git eller i andre filer er det fortsatt noe igjen om disse: { $ids }. «vurder erase ID --verify» sier hva, og hvordan det fjernes.
ask-retention = Hvor lenge oppbevares opplysningene etter siste registrering om en kandidat? For eksempel 6 måneder; Enter utsetter avgjørelsen ›
ask-retention-reason = Hvorfor så lenge? ›
failed-retention-reason = en oppbevaringstid må begrunnes
hint-retention-reason = --retention "6 months" --retention-reason "…"
round-retention = Opplysningene oppbevares i { $period } etter siste registrering om en kandidat. Begrunnelse: { $reason }
round-no-retention = Det gjenstår å bestemme hvor lenge opplysningene skal oppbevares: vurder retention set "6 months" --reason "…"{ $round }
column-when = Når
column-what = Hva
column-who = Av
somebody-else = [en annen kandidat]
interviewer-number = Intervjuer { $number }
disclosure-title = Opplysninger om { $name }
disclosure-of = Runde: { $round }. Laget { $made }.
disclosure-gdpr = Alt denne runden inneholder om kandidaten: fakta, vurderinger og hva som ble bestemt. Det som gjelder andre kandidater, er utelatt.
disclosure-no-public = De faktiske opplysningene denne runden inneholder om kandidaten, uten vurderinger (poengsummer, vurderinger og anbefalinger), etter reglene om partsinnsyn i saker om ansettelse i offentlig forvaltning. Det som gjelder andre kandidater, er utelatt.
disclosure-about = Personen og opplysningene
disclosure-id = Id i filene: { $id }
disclosure-name = Navn: { $name }
disclosure-contact = Kontakt: { $contact }
disclosure-kept = Oppbevares i { $period } etter siste registrering. Begrunnelse: { $reason }
disclosure-kept-unsaid = Det er ikke bestemt hvor lenge opplysningene skal oppbevares.
disclosure-recipients = Hvem som kan se dem: { $names }, og de som administrerer runden
disclosure-reports =
    { $count ->
    [0] Det er ikke skrevet noen rapport om runden på denne maskinen.
    [one] Det er skrevet 1 rapport om runden på denne maskinen.
   *[other] Det er skrevet { $count } rapporter om runden på denne maskinen.
    }
disclosure-drafts =
    { $count ->
    [one] 1 utkast på denne maskinen er ikke med: Det er bare intervjuerens eget, eller kan ikke leses. «--as observer» viser utkast på en maskin der ingen fra panelet sitter.
   *[other] { $count } utkast på denne maskinen er ikke med: De er bare intervjuernes egne, eller kan ikke leses. «--as observer» viser utkast på en maskin der ingen fra panelet sitter.
    }
disclosure-entries = Hva som har skjedd
entry-added = lagt til i runden
entry-interviewed = intervjuet startet
entry-submitted = skjema levert
entry-amended = skjema erstattet
entry-revised = vurdering endret etter panelsamtalen
entry-offered = stillingen ble tilbudt
entry-left-open = holdt åpent
entry-rejected = avslag
entry-withdrawn = ikke lenger med i runden
entry-held = opplysningene oppbevares utover oppbevaringstiden
disclosure-scale-heading = Slik ble det vurdert
disclosure-scale = Vurderingsmal: { $rubric }. Poengsum fra { $min } til { $max }, i hele tall. Alle får de samme spørsmålene.
disclosure-anchors = Hva en poengsum står for:
disclosure-no-answer = Her er det ikke skrevet noe.
disclosure-score = Poengsum: { $score }
disclosure-evidence = Sagt eller gjort: { $text }
disclosure-judgement = Vurdering: { $text }
disclosure-ticks = Kom frem: { $names }
disclosure-voices = Utenom kriteriene
disclosure-order = { $who }, intervju nummer { $order }
disclosure-note = Notat: { $text }
card-replaced = erstattet av et senere
card-draft = utkast, ikke levert
disclosure-rights-heading = Hva du kan be om
disclosure-rights = Du kan be om at det som er feil, blir rettet, og at opplysningene blir slettet, og du kan klage til Datatilsynet.
disclosure-read-it = Les gjennom dette før du leverer det ut: Personer som runden ikke kjenner ved navn, blir ikke gjenkjent i notatene.
failed-no-report = { $path } har ingen liste over hva den er laget av, eller listen er endret
hint-no-report = en rapport fra «vurder report», eller en rangering fra «vurder rank --format json»
verification-fine = Alt er som det skal være
verification-not = Ikke alt er som det skal være
verification-files =
    { $count ->
    [one] Rangeringen følger av 1 fil. Fingeravtrykk: { $fingerprint }
   *[other] Rangeringen følger av { $count } filer. Fingeravtrykk: { $fingerprint }
    }
verification-broken = Disse skjemaene hører ikke til det skjemaet de erstatter: Et av de to er endret, eller et imellom mangler:
verification-same = Rapporten er laget av de samme filene. Fingeravtrykket: { $fingerprint }
verification-changed =
    { $count ->
    [one] 1 fil er en annen enn da rapporten ble laget. Fingeravtrykket: { $fingerprint }
   *[other] { $count } filer er andre enn da rapporten ble laget. Fingeravtrykket: { $fingerprint }
    }
verification-changed-unnamed = Minst én fil er en annen enn da rapporten ble laget. Hvilken kan ikke sies, for filnavnene er utelatt fra rapporten. Fingeravtrykket: { $fingerprint }
verification-ranking-same = Plassene og totalene i rapporten er de som følger av filene nå.
verification-ranking-outdated = Rangeringen er en annen nå: Lag rapporten på nytt.
verification-ranking-false = Plassene i rapporten følger IKKE av disse filene, enda filene er de samme: Rapporten er endret.
verification-ranking-none = Rapporten har ingen plasser.
verification-page-whole = Siden står slik den ble skrevet.
verification-page-altered = Siden er ENDRET etter at den ble skrevet: Det den viser, er ikke lenger det den ble laget av. Lag rapporten på nytt.
change-changed = { $file }: endret
change-gone = { $file }: borte, eller du kan ikke se den
change-new = { $file }: kom senere, eller leseren av rapporten kunne ikke se den
column-group = Gruppe
column-selected = Valgt
column-members = Av
column-rate = Andel, %
column-against-highest = Mot den høyeste
column-follows = Hva som følger
impact-title = Hvor ofte grupper ble valgt
impact-by-decisions =
    { $all ->
    [one] Etter tilbudene i runden: { $selected } av 1 kandidat. De som er trukket, er ikke med.
   *[other] Etter tilbudene i runden: { $selected } av { $all } kandidater. De som er trukket, er ikke med.
    }
impact-by-given =
    { $all ->
    [one] Etter id-ene som er oppgitt: { $selected } av 1 kandidat. De som er trukket, er ikke med.
   *[other] Etter id-ene som er oppgitt: { $selected } av { $all } kandidater. De som er trukket, er ikke med.
    }
impact-by-top =
    { $all ->
    [one] Etter de første plassene i rangeringen: { $selected } av 1 kandidat. De som er trukket, er ikke med.
   *[other] Etter de første plassene i rangeringen: { $selected } av { $all } kandidater. De som er trukket, er ikke med.
    }
impact-highest = den høyeste andelen
impact-not-flagged = fire femdeler eller mer
impact-flagged = under fire femdeler: se nærmere på det
impact-too-few = under fire femdeler, men for få til å trekke en slutning: Én person snur det
impact-left-out = under 2 %, utelatt
impact-alone = ingenting å sammenligne med
impact-one-group = Det finnes ikke to grupper som er store nok, så det er ingenting å sammenligne.
impact-nobody = Ingen i disse gruppene ble valgt, så det er ingenting å sammenligne.
impact-how = En andel under fire femdeler av den høyeste er grunn til å se nærmere på saken, ikke et bevis. p er Fishers eksakte test mot gruppen med den høyeste andelen: hvor ofte tilfeldigheter alene gir en like stor forskjell.
impact-without-group =
    { $count ->
    [one] 1 kandidat har ingen gruppe i filen og er ikke med.
   *[other] { $count } kandidater har ingen gruppe i filen og er ikke med.
    }
impact-unknown =
    { $count ->
    [one] 1 linje i filen gjelder en som ikke er i runden.
   *[other] { $count } linjer i filen gjelder personer som ikke er i runden.
    }
failed-impact-sealed = kandidater er forseglet, så det kan ikke telles ennå
hint-impact-sealed = vent til alle har levert (utenfor panelet: --as observer), eller oppgi hvem som ble valgt: --selected ID,ID
fault-groups-columns = den første linjen må nevne kolonnene «candidate» og «group»
fault-groups-line = linje { $line } kan ikke leses
fault-groups-id = linje { $line }: «{ $id }» er ingen id
fault-groups-twice = linje { $line }: { $id } står to ganger
warn-groups-in-round = { $path } ligger i rundens mappe, der panelet kan lese den og «vurder erase» søker i den. Legg den et annet sted, med strengere tilgang.
hint-groups = candidate,group på den første linjen, deretter en id og en gruppe på hver
failed-pseudonymise-sealed = kandidater er forseglet for deg, så runden kan ikke kopieres ennå
hint-pseudonymise-sealed = utenfor panelet: --as observer
failed-folder-exists = { $path } finnes allerede
pseudonymised-title = Eksempelrunde
pseudonymised-candidate = [en kandidat]
pseudonymised = Kopiert til { $path }: { $count ->
    [one] 1 kandidat
   *[other] { $count } kandidater
    }, { $cards ->
    [one] 1 skjema
   *[other] { $cards } skjemaer
    }. Ingen navn, nye id-er til alle, og alle datoer flyttet like mange dager.
pseudonymised-notes = Notatene er beholdt uten navnene som runden kjenner. Les gjennom dem før du viser dem frem: Hvem noen er, kan gå frem av hva de har gjort.
pseudonymised-no-notes = Notater, begrunnelser og styrker er utelatt. Poengsummene er de virkelige: La kopien bli i huset.
doctor-can-fix =
    { $count ->
    [one] 1 av disse kan rettes uten at noe går tapt: vurder doctor --fix{ $round }
   *[other] { $count } av disse kan rettes uten at noe går tapt: vurder doctor --fix{ $round }
    }
doctor-open = andre på denne maskinen kan lese dette
doctor-other-owner = tilhører en annen bruker på denne maskinen
hint-doctor-other-owner = eieren kan lese den: kopier den og slett den gamle, eller be en administrator om å bytte eier
doctor-second-name = den samme filen har et annet navn et annet sted (en hard lenke)
hint-doctor-second-name = slett det andre navnet; til da ligger det som slettes her, fortsatt der
hint-doctor-fix = vurder doctor --fix
doctor-closed = Nå kan bare du lese den: { $path }
doctor-removed = Fjernet: { $path }
doctor-copy = dette ser ut som en kopi av en av rundens egne filer, laget av en synkroniseringstjeneste eller et redigeringsprogram
hint-doctor-copy = sammenlign de to, behold det som er riktig, i filen uten tillegget, og fjern kopien
doctor-litter = en midlertidig fil fra en kjøring som krasjet for mer enn et døgn siden
doctor-full = det er bare { $free } MB ledig på disken
hint-doctor-full = frigjør plass før neste intervju
doctor-names-in-git = filen med navnene er med i git
hint-doctor-names-in-git = git rm --cached identities.toml, og legg den til i .gitignore. Det som er sjekket inn, blir liggende i historikken: «vurder erase ID --verify» finner det
doctor-names-not-ignored = ingenting hindrer git i å ta med filen med navnene
hint-doctor-names-not-ignored = legg identities.toml til i .gitignore
doctor-set-aside = et utkast om { $id } som ble lagt til side, ligger her fortsatt
hint-doctor-set-aside = se om du trenger noe av det, og fjern det så
doctor-orphan = et utkast om { $id }, som ikke er i runden
hint-doctor-orphan = hvis { $id } er slettet et annet sted: vurder erase { $id }
doctor-old-draft = et utkast om { $id } som ingen har rørt på to uker
doctor-unfinished = slettingen av { $id } er påbegynt, men ikke fullført
doctor-came-back =
    { $count ->
    [one] { $id } er slettet, men 1 fil er kommet tilbake
   *[other] { $id } er slettet, men { $count } filer er kommet tilbake
    }
hint-doctor-erase = vurder erase { $id }
hint-doctor-purge = vurder purge --due
