### Databeskyttelse og kontrol: sletning, indsigt, opbevaringsperiode, og om alt er i orden.

fault-period = dette er ikke nogen opbevaringsperiode
hint-period = et helt tal og days, weeks, months eller years: ”6 months”
hint-period-typed = et helt tal og dage, uger, måneder eller år: ”6 måneder”
column-where = Hvor
column-path = Fil
column-found = Fundet
and-more =
    { $count ->
    [one] og 1 til
   *[other] og { $count } til
    }
erase-plan-title = { $name }: dette slettes
erase-plan-files = I rundens mappe:
erase-plan-drafts = På denne maskine, kladder og det, der ligger sammen med dem:
erase-plan-reports = Rapporter, der nævner kandidaten; de kan laves igen:
erase-plan-name = Og linjerne med navn og kontaktoplysninger i identitetsfilen.
ask-erase = Sletningen kan ikke fortrydes. Vil du slette?
erase-no = Nej, lad alt være, som det er
erase-yes = Ja, slet
erase-not = Intet blev slettet.
ask-erase-reason = Hvorfor slettes det? (uden navnet, for begrundelsen bliver stående) ›
ask-erased-name = Personens navn, så der også søges efter det (Enter: kun id’et) ›
erased-title = { $id } er slettet
erased-files =
    { $count ->
    [0] Ingen filer i runden: Der var ingen tilbage
    [one] 1 fil i runden
   *[other] { $count } filer i runden
    }
erased-drafts =
    { $count ->
    [0] Ingen kladder: Der var ingen på denne maskine
    [one] 1 fil blandt kladderne på denne maskine
   *[other] { $count } filer blandt kladderne på denne maskine
    }
erased-reports =
    { $count ->
    [0] Ingen rapporter, der nævnte kandidaten
    [one] 1 rapport, der nævnte kandidaten
   *[other] { $count } rapporter, der nævnte kandidaten
    }
erased-name-removed = Linjerne med navn og kontaktoplysninger
erased-name-absent = Ingen linje med navn: Der var ingen tilbage
erased-name-no-file = Men ikke navnet: Der er ingen identitetsfil på denne maskine. Den, der har filen, kører samme kommando der.
erase-tombstone = Det, der bliver tilbage, er en gravsten uden navn: { $path }
next-erase-verify = Næste: vurder erase { $id } --verify{ $round }
unreached-title = Det, programmet ikke kan nå
unreached-machines = Kladder på andre intervieweres maskiner: Hver af dem kører ”vurder erase { $id }” hos sig selv.
unreached-copies = Andre kopier af mappen: sikkerhedskopier, versioner, som en synkroniseringstjeneste gemmer, og det, der er sendt med e-mail.
unreached-reports = Rapporter og udskrifter, der er delt ud, og det, folk har skrevet ned andre steder.
unreached-groups = En gruppefil til ”vurder impact”: Fjern linjen for { $id } i hånden.
unreached-disk = Frigjort plads på disken, indtil der skrives noget andet. Kryptering af disken løser det.
failed-erase-busy = kladden om { $id } er åben i et andet vindue ({ $holder }); intet blev slettet
hint-erase-busy = luk den der, og kør kommandoen igen
hint-erase-again = sletningen er begyndt, men ikke fuldført; ret det, og kør så: vurder erase { $id }{ $round }
hint-erase-unfinished = en sletning er begyndt, men ikke fuldført; med id’et kan den fuldføres: vurder erase { $id }{ $round }
failed-held = oplysningerne om { $name } er spærret for sletning: { $reason }
hint-held = når grunden er væk: vurder retention release { $id }
hint-erase-reason = vurder erase { $id } --reason "bad om det den 24. november"
failed-reason-names = begrundelsen nævner personen ved navn, og begrundelsen bliver stående
hint-reason-names = skriv den uden navnet: ”bad om det i en e-mail den 24. november”
verify-nothing-title = Der er intet tilbage om { $id }, hvor programmet kan lede
verify-found-title = { $id } er ikke væk overalt
verify-searched =
    { $count ->
    [one] 1 fil gennemsøgt, i rundens mappe og i tilstandsmappen.
   *[other] { $count } filer gennemsøgt, i rundens mappe og i tilstandsmappen.
    }
verify-without-name = Der blev kun søgt efter id’et: Navnet kendes ikke længere her. ”--names FIL” søger også efter navne.
left-belongings = Ligger her stadig; slet igen:
left-named = Disse filer nævner personen ved navn; ret eller fjern dem i hånden:
left-id = Disse filer indeholder id’et, som ikke siger noget uden navnet:
left-unsearched = Disse filer kan ikke gennemsøges (pakkede, for store eller ulæselige); se selv efter:
left-moved-reports = Disse rapporter blev skrevet på denne maskine og ligger der ikke længere; slet dem, hvor de er nu:
git-title = I git
git-no-program = Runden ligger i et git-repo ({ $path }), men der er ikke noget git-program her, som kan søge i det. Git beholder alt, hvad der engang er committet.
git-nothing =
    { $count ->
    [one] git: intet i det ene objekt.
   *[other] git: intet i nogen af de { $count } objekter.
    }
git-commits =
    { $count ->
    [0] Ingen commits indeholder filer om personen.
    [one] 1 commit indeholder stadig filer om personen. Git glemmer ikke af sig selv.
   *[other] { $count } commits indeholder stadig filer om personen. Git glemmer ikke af sig selv.
    }
git-paths = Personens egne filer, eller filer lavet af dem:
git-mentions = Andre filer, der nævner personen eller indeholder id’et:
git-messages = Commits, hvis besked nævner personen:
git-loose =
    { $count ->
    [one] 1 objekt, som intet længere peger på, ligger der også stadig.
   *[other] { $count } objekter, som intet længere peger på, ligger der også stadig.
    }
git-how = Sådan fjernes det fra historikken i denne kopi (git filter-repo er et program for sig):
git-names-file = names.txt ligger ved siden af repoet, ikke i det, med en linje for hvert navn: NAVN==>… Fjern den bagefter.
git-after = Alle andre kopier beholder den gamle historik: Bed de andre slette deres kopi og klone på ny, og bed værten tømme sine cacher. Kør derefter ”--verify” igen.
column-last = Seneste registrering
column-due = Opbevares til
column-files = Filer
column-drafts = Kladder
column-reports = Rapporter
retention-title = { $title }: hvor længe oplysningerne opbevares
retention-period = Opbevares i { $period } efter den seneste registrering om kandidaten. Begrundelse: { $reason }
retention-none = Det er ikke besluttet, hvor længe oplysningerne i denne runde skal opbevares.
retention-is-overdue = perioden er udløbet, slet
retention-kept = opbevares
retention-no-period = ingen opbevaringsperiode
retention-held = spærret for sletning: { $reason }
retention-overdue =
    { $count ->
    [0] Ingens opbevaringsperiode er udløbet.
    [one] Opbevaringsperioden er udløbet for 1 kandidat.
   *[other] Opbevaringsperioden er udløbet for { $count } kandidater.
    }
retention-next = Ingens opbevaringsperiode er udløbet. Den næste udløber { $day }.
retention-nothing = Ingens opbevaringsperiode er udløbet, og ingen løber.
retention-unfinished = Sletning begyndt, men ikke fuldført: { $ids }
period-days =
    { $count ->
    [one] 1 dag
   *[other] { $count } dage
    }
period-weeks =
    { $count ->
    [one] 1 uge
   *[other] { $count } uger
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
retention-set = Oplysningerne opbevares i { $period } efter den seneste registrering om en kandidat. Begrundelse: { $reason }
next-purge = Næste: vurder purge --due{ $round }
next-purge-yes = Intet er slettet endnu. Slet dem med: vurder purge --due --yes{ $round }
next-purge-verify = Næste: vurder erase ID --verify{ $round }, for hver af dem
next-release = Når grunden er væk: vurder retention release { $id }{ $round }
next-retention = Næste: vurder retention{ $round }
held = Spærret for sletning: { $id }. Hverken erase eller purge rører oplysningerne, før spærringen er ophævet. Begrundelse: { $reason }
released = Spærringen for { $id } er ophævet; rundens opbevaringsperiode gælder igen.
hint-retention-set = vurder retention set "6 months" --reason "…"{ $round }
hint-reason = --reason "…" siger hvorfor
failed-no-retention = det er ikke besluttet, hvor længe oplysningerne i denne runde skal opbevares
warn-unreadable-entry = { $path } kan ikke læses: Der kan stå en senere registrering i den end dem, der tælles med her. ”vurder check” siger mere.
purged = Slettet: { $id }
purge-title =
    { $count ->
    [one] 1 kandidat slettet, efter at opbevaringsperioden var udløbet
   *[other] { $count } kandidater slettet, efter at opbevaringsperioden var udløbet
    }
purge-still = I git eller i andre filer er der stadig noget tilbage om disse: { $ids }. ”vurder erase ID --verify” siger hvad, og hvordan det fjernes.
ask-retention = Hvor længe opbevares oplysningerne efter den seneste registrering om en kandidat? For eksempel 6 måneder; Enter udskyder beslutningen ›
ask-retention-reason = Hvorfor så længe? ›
failed-retention-reason = en opbevaringsperiode skal begrundes
hint-retention-reason = --retention "6 months" --retention-reason "…"
round-retention = Oplysningerne opbevares i { $period } efter den seneste registrering om en kandidat. Begrundelse: { $reason }
round-no-retention = Det mangler at blive besluttet, hvor længe oplysningerne skal opbevares: vurder retention set "6 months" --reason "…"{ $round }
column-when = Hvornår
column-what = Hvad
column-who = Af
somebody-else = [en anden kandidat]
interviewer-number = Interviewer { $number }
disclosure-title = Oplysninger om { $name }
disclosure-of = Runde: { $round }. Lavet { $made }.
disclosure-gdpr = Alt, hvad denne runde indeholder om kandidaten: fakta, vurderinger og hvad der blev besluttet. Det, der vedrører andre kandidater, er udeladt.
disclosure-no-public = De faktiske oplysninger, som denne runde indeholder om kandidaten, uden vurderinger (scorer, vurderinger og anbefalinger), efter de norske regler om partsindsigt i sager om ansættelse i det offentlige. Det, der vedrører andre kandidater, er udeladt.
disclosure-about = Personen og oplysningerne
disclosure-id = Id i filerne: { $id }
disclosure-name = Navn: { $name }
disclosure-contact = Kontakt: { $contact }
disclosure-kept = Opbevares i { $period } efter den seneste registrering. Begrundelse: { $reason }
disclosure-kept-unsaid = Det er ikke besluttet, hvor længe oplysningerne skal opbevares.
disclosure-recipients = Hvem der kan se dem: { $names }, og dem, der administrerer runden
disclosure-reports =
    { $count ->
    [0] Der er ikke skrevet nogen rapport om runden på denne maskine.
    [one] Der er skrevet 1 rapport om runden på denne maskine.
   *[other] Der er skrevet { $count } rapporter om runden på denne maskine.
    }
disclosure-drafts =
    { $count ->
    [one] 1 kladde på denne maskine er ikke med: Den er kun interviewerens egen eller kan ikke læses. ”--as observer” viser kladder på en maskine, hvor ingen fra panelet sidder.
   *[other] { $count } kladder på denne maskine er ikke med: De er kun interviewernes egne eller kan ikke læses. ”--as observer” viser kladder på en maskine, hvor ingen fra panelet sidder.
    }
disclosure-entries = Hvad der er sket
entry-added = tilføjet til runden
entry-interviewed = interview begyndt
entry-submitted = skema afleveret
entry-amended = skema erstattet
entry-revised = vurdering ændret efter panelets drøftelse
entry-offered = stillingen blev tilbudt
entry-left-open = holdt åbent
entry-rejected = afslag
entry-withdrawn = ikke længere med i runden
entry-held = oplysningerne opbevares ud over opbevaringsperioden
disclosure-scale-heading = Sådan blev der vurderet
disclosure-scale = Vurderingsskabelon: { $rubric }. Score fra { $min } til { $max }, i hele tal. Alle får de samme spørgsmål.
disclosure-anchors = Hvad en score står for:
disclosure-no-answer = Her er der ikke skrevet noget.
disclosure-score = Score: { $score }
disclosure-evidence = Sagt eller gjort: { $text }
disclosure-judgement = Vurdering: { $text }
disclosure-ticks = Kom frem: { $names }
disclosure-voices = Ud over kriterierne
disclosure-order = { $who }, interview nummer { $order }
disclosure-note = Note: { $text }
card-replaced = erstattet af et senere
card-draft = kladde, ikke afleveret
disclosure-rights-heading = Hvad du kan bede om
disclosure-rights = Du kan bede om, at det, der er forkert, bliver rettet, og at oplysningerne bliver slettet, og du kan klage til Datatilsynet.
disclosure-read-it = Læs det igennem, før du udleverer det: Personer, som runden ikke kender ved navn, bliver ikke genkendt i noterne.
failed-no-report = { $path } har ingen liste over, hvad den er lavet af, eller listen er ændret
hint-no-report = en rapport fra ”vurder report” eller en rangering fra ”vurder rank --format json”
verification-fine = Alt er, som det skal være
verification-not = Ikke alt er, som det skal være
verification-files =
    { $count ->
    [one] Rangeringen følger af 1 fil. Fingeraftryk: { $fingerprint }
   *[other] Rangeringen følger af { $count } filer. Fingeraftryk: { $fingerprint }
    }
verification-broken = Disse skemaer hører ikke til det skema, de erstatter: Et af de to er ændret, eller et imellem mangler:
verification-same = Rapporten er lavet af de samme filer. Fingeraftrykket: { $fingerprint }
verification-changed =
    { $count ->
    [one] 1 fil er en anden, end da rapporten blev lavet. Fingeraftrykket: { $fingerprint }
   *[other] { $count } filer er andre, end da rapporten blev lavet. Fingeraftrykket: { $fingerprint }
    }
verification-changed-unnamed = Mindst én fil er en anden, end da rapporten blev lavet. Hvilken kan ikke siges, for filnavnene er udeladt af rapporten. Fingeraftrykket: { $fingerprint }
verification-ranking-same = Pladserne og totalerne i rapporten er dem, der følger af filerne nu.
verification-ranking-outdated = Rangeringen er en anden nu: Lav rapporten igen.
verification-ranking-false = Pladserne i rapporten følger IKKE af disse filer, selv om filerne er de samme: Rapporten er ændret.
verification-ranking-none = Rapporten har ingen pladser.
verification-page-whole = Siden står, som den blev skrevet.
verification-page-altered = Siden er ÆNDRET, efter at den blev skrevet: Det, den viser, er ikke længere det, den blev lavet af. Lav rapporten igen.
change-changed = { $file }: ændret
change-gone = { $file }: væk, eller du må ikke se den
change-new = { $file }: kom senere, eller rapportens læser kunne ikke se den
column-group = Gruppe
column-selected = Valgt
column-members = Af
column-rate = Andel, %
column-against-highest = Mod den højeste
column-follows = Hvad der følger
impact-title = Hvor ofte grupper blev valgt
impact-by-decisions =
    { $all ->
    [one] Efter rundens tilbud: { $selected } af 1 kandidat. De, der er trukket, er ikke med.
   *[other] Efter rundens tilbud: { $selected } af { $all } kandidater. De, der er trukket, er ikke med.
    }
impact-by-given =
    { $all ->
    [one] Efter de oplyste id’er: { $selected } af 1 kandidat. De, der er trukket, er ikke med.
   *[other] Efter de oplyste id’er: { $selected } af { $all } kandidater. De, der er trukket, er ikke med.
    }
impact-by-top =
    { $all ->
    [one] Efter de første pladser i rangeringen: { $selected } af 1 kandidat. De, der er trukket, er ikke med.
   *[other] Efter de første pladser i rangeringen: { $selected } af { $all } kandidater. De, der er trukket, er ikke med.
    }
impact-highest = den højeste andel
impact-not-flagged = fire femtedele eller mere
impact-flagged = under fire femtedele: se nærmere på det
impact-too-few = under fire femtedele, men for få til at konkludere noget: Én person vender det
impact-left-out = under 2 %, udeladt
impact-alone = intet at sammenligne med
impact-one-group = Der er ikke to grupper, der er store nok, så der er intet at sammenligne.
impact-nobody = Ingen i disse grupper blev valgt, så der er intet at sammenligne.
impact-how = En andel under fire femtedele af den højeste er en grund til at se nærmere på sagen, ikke et bevis. p er Fishers eksakte test mod gruppen med den højeste andel: hvor ofte tilfældigheder alene giver en lige så stor forskel.
impact-without-group =
    { $count ->
    [one] 1 kandidat har ingen gruppe i filen og er ikke med.
   *[other] { $count } kandidater har ingen gruppe i filen og er ikke med.
    }
impact-unknown =
    { $count ->
    [one] 1 linje i filen gælder en, der ikke er i runden.
   *[other] { $count } linjer i filen gælder personer, der ikke er i runden.
    }
failed-impact-sealed = kandidater er forseglet, så der kan ikke tælles endnu
hint-impact-sealed = vent, til alle har afleveret (uden for panelet: --as observer), eller oplys, hvem der blev valgt: --selected ID,ID
fault-groups-columns = den første linje skal nævne kolonnerne ”candidate” og ”group”
fault-groups-line = linje { $line } kan ikke læses
fault-groups-id = linje { $line }: ”{ $id }” er ikke et id
fault-groups-twice = linje { $line }: { $id } står to gange
warn-groups-in-round = { $path } ligger i rundens mappe, hvor panelet kan læse den, og ”vurder erase” søger i den. Læg den et andet sted, med strammere adgang.
hint-groups = candidate,group på den første linje, derefter et id og en gruppe på hver
failed-pseudonymise-sealed = kandidater er forseglet for dig, så runden kan ikke kopieres endnu
hint-pseudonymise-sealed = uden for panelet: --as observer
failed-folder-exists = { $path } findes allerede
pseudonymised-title = Eksempelrunde
pseudonymised-candidate = [en kandidat]
pseudonymised = Kopieret til { $path }: { $count ->
    [one] 1 kandidat
   *[other] { $count } kandidater
    }, { $cards ->
    [one] 1 skema
   *[other] { $cards } skemaer
    }. Ingen navne, nye id’er til alle, og alle datoer flyttet lige mange dage.
pseudonymised-notes = Noterne er beholdt uden de navne, som runden kender. Læs dem igennem, før du viser dem frem: Hvem nogen er, kan fremgå af, hvad de har gjort.
pseudonymised-no-notes = Noter, begrundelser og styrker er udeladt. Scorerne er de virkelige: Lad kopien blive i huset.
doctor-can-fix =
    { $count ->
    [one] 1 af disse kan rettes, uden at noget går tabt: vurder doctor --fix{ $round }
   *[other] { $count } af disse kan rettes, uden at noget går tabt: vurder doctor --fix{ $round }
    }
doctor-open = andre på denne maskine kan læse dette
doctor-other-owner = tilhører en anden bruger på denne maskine
hint-doctor-other-owner = ejeren kan læse den: kopiér den og slet den gamle, eller bed en administrator om at skifte ejer
doctor-second-name = den samme fil har et andet navn et andet sted (et hardt link)
hint-doctor-second-name = slet det andet navn; indtil da ligger det, der slettes her, stadig dér
hint-doctor-fix = vurder doctor --fix
doctor-closed = Nu kan kun du læse den: { $path }
doctor-removed = Fjernet: { $path }
doctor-copy = dette ligner en kopi af en af rundens egne filer, lavet af en synkroniseringstjeneste eller et redigeringsprogram
hint-doctor-copy = sammenlign de to, behold det rigtige i filen uden tilføjelsen, og fjern kopien
doctor-litter = en midlertidig fil fra en kørsel, der gik ned for mere end et døgn siden
doctor-full = der er kun { $free } MB ledig plads på disken
hint-doctor-full = frigør plads før næste interview
doctor-names-in-git = filen med navnene er med i git
hint-doctor-names-in-git = git rm --cached identities.toml, og føj den til .gitignore. Det, der er committet, bliver i historikken: ”vurder erase ID --verify” finder det
doctor-names-not-ignored = intet forhindrer git i at tage filen med navnene med
hint-doctor-names-not-ignored = føj identities.toml til .gitignore
doctor-set-aside = en kladde om { $id }, der blev lagt til side, ligger her stadig
hint-doctor-set-aside = se, om du skal bruge noget af den, og fjern den så
doctor-orphan = en kladde om { $id }, som ikke er i runden
hint-doctor-orphan = hvis { $id } er slettet et andet sted: vurder erase { $id }
doctor-old-draft = en kladde om { $id }, som ingen har rørt i to uger
doctor-unfinished = sletningen af { $id } er begyndt, men ikke fuldført
doctor-came-back =
    { $count ->
    [one] { $id } er slettet, men 1 fil er kommet tilbage
   *[other] { $id } er slettet, men { $count } filer er kommet tilbage
    }
hint-doctor-erase = vurder erase { $id }
hint-doctor-purge = vurder purge --due
