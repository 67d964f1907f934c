import type { Language } from "./language.ts";

export const de: Language = {
  tag: "de",
  words: {
    requires: `
      erfordert | erfordern | benötigt | benötigen | braucht | brauchen | setzt voraus | verlangt |
      verlangen`,
    required: "erforderlich | notwendig | nötig | vorausgesetzt | zwingend",
    state: `
      unterstützt | verfügbar | enthalten | möglich | nutzbar | verwendbar | verwendet | genutzt |
      angezeigt | sichtbar | geöffnet | bereitgestellt | aktiviert | zugänglich | erlaubt | kompatibel |
      funktioniert | funktionieren | angeboten | zulässig`,
    denied: `
      gesperrt | blockiert | entfernt | eingestellt | deaktiviert | unmöglich | verboten | ausgeschlossen
      | unbrauchbar | inkompatibel | unzugänglich | abgeschaltet | außer betrieb | abgekündigt | fehlt |
      fehlen | fehlgeschlagen | schlägt fehl | untersagt | unzulässig | ausgelaufen | eingestellt worden`,
    support: "unterstützen diese | unterstützt diese | unterstützen dies | unterstützt dies",
    not: `
      nicht | nie | niemals | nicht mehr | noch nicht | nirgends | kaum | keinesfalls | auf keinen fall |
      nichts | niemand | keineswegs`,
    none: "kein | keine | keinen | keinem | keiner | weder | keines der",
    nor: "noch",
    particle: "",
    only: "nur | ausschließlich | lediglich",
    be: "ist | sind | war | waren | wird | werden | wurde | wurden | worden | sein | hat | haben | es ist",
    must: "muss | müssen | sollte | sollten | soll",
    lifted: "muss | müssen",
    might: "könnte | könnten | sollte | sollten",
    doubt: `
      vielleicht | möglicherweise | eventuell | wahrscheinlich | vermutlich | womöglich | anscheinend |
      angeblich | unklar | unbekannt | ungewiss | ?`,
    can: "kann | können | darf | dürfen | könnte | könnten | empfohlen | optional",
    use: "verwenden | nutzen | installieren | einsetzen | besitzen",
    installed: "installiert | eingerichtet | vorhanden | konfiguriert",
    explain: "eine möglichkeit | bedeutet | beschreibt | bezeichnet | gewährt",
    keeps:
      "gespeichert | aufbewahrt | abgelegt | bleibt | bleiben | speichert | enthält | umfasst | geschrieben",
    order: `
      fragen sie | planen sie | prüfen sie | installieren sie | konfigurieren sie | aktivieren sie |
      wenden sie sich | stellen sie sicher | erstellen sie | verwenden sie`,
    when: `
      wenn | falls | sofern | wo | während | weil | da | solange | sobald | vorausgesetzt, dass | für
      benutzer | für postfächer | für konten | bei | im fall | um | obwohl | damit`,
    turning:
      "es sei denn, dass | es sei denn, | es sei denn | bis | ohne | anders als | wie | trotz | außerhalb | im gegensatz zu | gegen | als | abgesehen von | solange nicht",
    since: "seit | ab | mit wirkung",
    after: "nach | nachdem | bevor | vor",
    in: "in | im | auf | mit | durch | über | unter | innerhalb | am | per | mittels | an",
    for: "für | von | vom | zu | zum | zur | nach den",
    between: "zwischen",
    except: "außer | außer in | außer auf | außer mit | mit ausnahme von | ausgenommen",
    instead: "statt | anstatt | anstelle von | anstelle",
    and: "und | & | + | sowie | mit | zusammen mit | plus",
    or: "oder | und/oder | bzw. | /",
    but: "aber | jedoch | sondern",
    later:
      "oder höher | oder neuer | oder später | oder eine neuere version | und höher | und neuer | mindestens",
    article: `
      ein | eine | einen | einem | einer | eines | der | die | das | den | dem | des | mindestens | sowohl
      | alle | jeder | jede | entweder`,
    such: "wie z. b. | wie zum beispiel | zum beispiel | z. b. | z.b. | beispielsweise | etwa | wie etwa",
    adverb: `
      auch | derzeit | momentan | aktuell | voll | vollständig | ebenfalls | immer | noch | bereits | dann
      | offiziell | zurzeit | automatisch | dauerhaft | jetzt`,
    this: `
      dies | es | diese funktion | die funktion | das feature | dieses feature | sie | diese funktionen |
      diese konfiguration | diese kombination | dieses szenario | diese integration`,
    people: "benutzer | anwender | personen | anrufer | administratoren | nutzer",
    client: `
      client | clients | desktopclient | desktopclients | app | apps | mobiler client | mobile clients`,
    scope: `
      in dieser konfiguration | in dieser version | in dieser umgebung | für diese konfiguration | hier |
      heute | in diesem szenario | in dieser kombination`,
    release:
      "version | versionen | update | ausgabe | januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember",
    setting:
      "gesamtstruktur | cloud | bereitstellung | umgebung | umgebungen | testumgebungen | modus | region | regionen | land | ländern | mandant | mandanten | organisation | domäne | domänen | topologie | browser | besprechung | besprechungen | postfach | postfächer | konto | konten | gruppe | gruppen | jahr | jahre | jahren | online | netzwerk | lizenz | lizenzen | abonnement | geräte | geräten | hybrid | server",
    that: "dass | welche | welcher",
    means: "bedeutet | bedeutet dass | zeigt an | zeigt",
  },
  answers: {
    yes: "j | ja",
    no: "nein | keine | keiner | noch nicht",
    "not-applicable": `
      entfällt | nicht zutreffend | nicht anwendbar | trifft nicht zu | nicht erforderlich | n. z. | k. a.`,
    nothing: "keine | keine angaben | nichts",
  },
  blank: {
    cell: `
      eine leere zelle | leere zelle | leere zellen | ein leeres feld | leeres feld | leere felder | leer`,
    means: `
      bedeutet | bedeutet, dass | bedeuten | bedeuten, dass | heißt | heißt, dass | zeigt, dass |
      zeigen, dass | steht für | stehen für`,
  },
  pictures: {
    yes: "häkchen | haken | ja",
    no: "kreuz | nein",
    around: "grünes | rotes | symbol | bild",
  },
  reference: `
    weitere informationen | weitere informationen finden sie | siehe | siehe auch | näheres | mehr dazu |
    mehr erfahren`,
  lead: "hinweis | hinweise | anmerkung | wichtig | tipp | achtung | warnung",
  headers: {
    feature: "feature | features | funktion | funktionen",
    notes: "hinweis | hinweise | anmerkung | anmerkungen | bemerkung | bemerkungen | notizen | kommentare",
    since: "seit | ab | stand",
    attribute: `
      erforderlich | optional | notwendig | standard | standardwert | vorgabe | unterstützt | verfügbar |
      aktiviert | deaktiviert | veraltet | eindeutig | indiziert | bearbeitbar | sichtbar | verborgen |
      schreibgeschützt | empfohlen | getestet | geprüft | fertig | enthalten | konfigurierbar | vererbt |
      statisch | verschlüsselt | aktiv | gültig | erlaubt | öffentlich | privat | intern | typ | typen |
      datentyp | wert | werte | version | versionen | format | formate | status | zustand | größe | grenze |
      limit | minimum | maximum | einheit | einheiten | bereich | datum | besitzer | autor | pfad | datei |
      dateien | port | ports | protokoll | protokolle | adresse | url | link | methode | parameter |
      argument | argumente | rückgabe | ergebnis | ergebnisse | ausgabe | eingabe | beispiel | beispiele |
      bedeutung | grund | ursache | aktion | aktionen | lösung | schritt | schritte | beschreibung |
      einzelheiten | definition | zweck | name | namen | id | schlüssel | code | nummer | anzahl | preis |
      kosten | dauer | zeit | häufigkeit | schweregrad | priorität | kategorie | klasse | lizenz |
      dokumentation | vorher | nachher`,
  },
  through: `
    über | durch | mit | per | mittels | unterstützt über | unterstützt durch | verfügbar über | ja, über
    | ja über`,
  seenIn: "in | im | auf",
  places: "lokal | vor ort | am lokalen standort",
  located: `
    benutzer auf | benutzer in | benutzer mit | postfach auf | postfächer auf | postfächer in | postfach
    in | konten auf`,
  joint: "+ | und | mit | &",
  client: "client",
  subjects: {
    "mailbox-server": `
      postfachserver | server, der das postfach enthält | server, der das postfach hostet | server mit dem
      postfach`,
    "hybrid-server": "hybridserver",
    "communication-server": "kommunikationsserver",
    client: "client | clients",
    directory: "verzeichnis | active directory",
    licence: "lizenz | lizenzen",
    network: "netzwerk | netzwerke",
  },
  updates: {
    SP: "SP | service pack",
    CU: "CU | kumulatives update",
    RU: "RU | updaterollup",
    HF: "HF | hotfix",
    RTM: "RTM",
  },
  build: "build | buildnummer | version",
  abbreviations: "z. b. | z.b. | d. h. | usw. | bzw. | ca. | vgl.",
  order: { kindFirst: false, verbSecond: true, capitalNouns: true, onlyWithParticle: "" },
  examples: {
    yes: "Ja",
    no: "Nein",
    "not-applicable": "Entfällt",
    blank: "Eine leere Zelle bedeutet, dass die Funktion nicht unterstützt wird.",
    nothing: "Keine Angaben",
    works: "Diese Funktion wird unterstützt.",
    "works-not": "Diese Funktion ist nicht verfügbar.",
    denied: "Blockiert.",
    requires: "Erfordert Exchange Server 2013.",
    required: "Ein Lync 2013-Client ist erforderlich.",
    "must-use": "Benutzer müssen einen Lync 2013-Client verwenden.",
    "must-be": "Exchange Server 2013 muss installiert sein.",
    "not-required": "Exchange Server 2013 ist nicht erforderlich.",
    "only-in": "Nur mit Exchange Online unterstützt.",
    "only-this": "Nur der Lync 2013-Client wird unterstützt.",
    "this-only": "Nur Lync Server 2013.",
    "not-in": "Wird in Lync Web App nicht unterstützt.",
    "this-not": "Lync Web App wird nicht unterstützt.",
    "supports-not": "Lync 2010 unterstützt diese Funktion nicht.",
    "use-not": "Benutzer können Lync 2010 nicht verwenden.",
    except: "Außer in Lync Web App.",
    "only-when": "Wird nur unterstützt, wenn beide Benutzer online sind.",
    when: "Für Benutzer in derselben Gesamtstruktur.",
    "works-when": "Wird in Testumgebungen unterstützt.",
    "works-not-when": "Wird nicht unterstützt, wenn Benutzer online sind.",
    "part-not": "Verschiebungen von Lync Server 2010 zu Lync Server 2013 werden nicht unterstützt.",
    duty: "Anrufer können Nachrichten hinterlassen.",
    order: "Fragen Sie zuerst.",
    kept: "Fotos werden in Exchange gespeichert.",
    note: "Exchange Impersonation ist eine Möglichkeit, sie zu erteilen.",
    reference: "Weitere Informationen finden Sie im Leitfaden.",
    lead: "Hinweis:",
  },
};
