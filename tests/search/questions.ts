/**
 * A question as administrators ask it, and what must come first.
 * `first`: `feature:id`, `product:id`, `configuration:a+b`, `cell:feature@a+b`, `needs:id` (what needs it), `lifecycle:id` (its
 * dates and what follows it), `lifecycle` (products by state), `compare:a+b|c+d`, or `nothing`. Members stand in the order of
 * the axes, the matrix is left out; the two sides of a comparison may be swapped.
 * `alsoFine`: firsts that are as right. `leftOut`: words of which the result must say that they were left out.
 */
export type Question = {
  readonly asked: string;
  readonly first: string;
  readonly alsoFine?: readonly string[];
  readonly leftOut?: readonly string[];
};

/** The half that the search was built with. On the frozen catalog of tests/fixtures/site. */
export const questions: readonly Question[] = [
  {
    asked: "sharepoint onprem sfb online",
    first: "configuration:skype-for-business-online+sharepoint-on-premises",
  },
  {
    asked: "messages d'absence ocs 2007 r2 exchange online",
    first: "cell:out-of-office@office-communications-server-2007-r2+exchange-online",
  },
  { asked: "does layer blending work in sable web?", first: "cell:layer-blending@sable-web" },
  { asked: "tls", first: "product:transport-layer-security" },
  { asked: "ce qui demande un plan d'abonnement", first: "needs:subscription-plan" },
  { asked: "par quoi remplacer ocs 2007 r2", first: "lifecycle:office-communications-server-2007-r2" },
  { asked: "missed calls log", first: "feature:conversation-history" },
  { asked: "when does lync server 2013 support end", first: "lifecycle:lync-server-2013" },
  {
    asked: "exchange local répondeur",
    first: "cell:voice-mail@lync-server-2013+exchange-on-premises",
    alsoFine: ["cell:unified-messaging@lync-server-2013+exchange-um-on-premises"],
  },
  { asked: "what do I need tls for", first: "needs:transport-layer-security" },
  { asked: "vacation message", first: "feature:out-of-office" },
  {
    asked: "profile pic skype for business online exchange online",
    first: "cell:high-resolution-photos@skype-for-business-online+exchange-online",
  },
  { asked: "exchange sur site", first: "product:exchange-on-premises" },
  {
    asked: "is the unified contact store supported for lync 2010 users on exchange 2013",
    first: "cell:unified-contact-store@lync-server-2010+exchange-server-2013",
  },
  { asked: "guitar chords", first: "nothing" },
  {
    asked:
      "peut-on voir la présence dans outlook quand on est sur skype entreprise online et exchange online ?",
    first: "cell:im-presence-outlook@skype-for-business-online+exchange-online",
  },
  { asked: "which products are no longer supported", first: "lifecycle" },
  {
    asked: "lync 2010 exchange 2010 archiving",
    first: "cell:archiving@lync-server-2010+exchange-server-2010",
  },
  {
    asked: "does exchange 2019 support meeting delegation with lync 2013",
    first: "cell:meeting-delegation@lync-server-2013+exchange-on-premises",
    leftOut: ["2019"],
  },
  {
    asked: "recherche de compétences avec lync server 2013 et sharepoint en ligne",
    first: "cell:skills-search@lync-server-2013+sharepoint-online",
  },
  { asked: "my assistant needs to schedule meetings for me", first: "feature:meeting-delegation" },
  { asked: "cloud voicemail", first: "product:cloud-voicemail" },
  {
    asked: "sharepoint online versus sharepoint on-premises for lync 2013",
    first: "compare:lync-server-2013+sharepoint-online|lync-server-2013+sharepoint-on-premises",
  },
  { asked: "exch2010", first: "product:exchange-server-2010" },
  { asked: "presence dans sharepoint", first: "feature:presence-sharepoint" },
  {
    asked: "lync 2010 exchange 2010 messagerie instantanée",
    first: "cell:im-presence@lync-server-2010+exchange-server-2010",
  },
  { asked: "out of support", first: "lifecycle" },
  { asked: "lwa ucs", first: "cell:unified-contact-store@lync-web-app" },
  { asked: "journal d'appels", first: "feature:conversation-history" },
  {
    asked: "pression du stylet pilote brush moteur ember",
    first: "cell:pen-pressure@brush-driver+ember-runtime",
  },
  { asked: "fax et imprimantes", first: "feature:smtp-relay" },
  {
    asked: "les utilisateurs de Lync Server 2013 ont-ils la messagerie vocale avec Exchange Online ?",
    first: "cell:voice-mail@lync-server-2013+exchange-online",
  },
  {
    asked: "exchange 2016 voice mail",
    first: "cell:voice-mail@lync-server-2013+exchange-on-premises",
    alsoFine: ["cell:unified-messaging@lync-server-2013+exchange-um-on-premises"],
    leftOut: ["2016"],
  },
  {
    asked: "exchange 2010 skype for business online voicemail",
    first: "cell:voice-mail@skype-for-business-online+exchange-on-premises",
    leftOut: ["2010"],
  },
  { asked: "colour blindness", first: "feature:colour-blindness-preview" },
  { asked: "spo exo", first: "configuration:sharepoint-online+exchange-online" },
  { asked: "exchange on-prem", first: "product:exchange-on-premises" },
  {
    asked: "blackberry kubernetes playbook unified contact store",
    first: "feature:unified-contact-store",
    leftOut: ["blackberry", "kubernetes", "playbook"],
  },
  { asked: "donnees de calendrier lync 2010", first: "cell:calendar-data@lync-server-2010+exchange-online" },
  {
    asked: "disponibilité du calendrier",
    first: "feature:free-busy-status",
    alsoFine: ["feature:calendar-data"],
  },
  { asked: "is skype for business online retired?", first: "lifecycle:skype-for-business-online" },
  {
    asked:
      "j'ai migré les boîtes vers exchange online, mes utilisateurs lync 2013 gardent-ils leurs photos haute résolution ?",
    first: "cell:high-resolution-photos@lync-server-2013+exchange-online",
  },
  {
    asked: "zimbra postfix exchange impersonation",
    first: "product:exchange-impersonation",
    leftOut: ["zimbra", "postfix"],
  },
  { asked: "out of office", first: "feature:out-of-office" },
  { asked: "xyzzy", first: "nothing" },
  { asked: "skpye entreprise onlnie", first: "product:skype-for-business-online" },
  {
    asked: "lync2013 voicemail",
    first: "cell:voice-mail@lync-server-2013+exchange-online",
    alsoFine: ["cell:voice-mail@lync-server-2013+exchange-on-premises"],
  },
  {
    asked: "archivaeg exchnage online",
    first: "cell:archiving@lync-server-2013+exchange-online",
    alsoFine: ["cell:archiving@skype-for-business-online+exchange-online"],
  },
  {
    asked: "will people on lync server 2010 see IM and presence in OWA after the move to Exchange Online?",
    first: "cell:im-presence-owa@lync-server-2010+exchange-online",
  },
  { asked: "conversatons manquees", first: "feature:conversation-history" },
  { asked: "sharepoint presence", first: "feature:presence-sharepoint" },
  {
    asked: "kerberos ldap messagerie unifiée",
    first: "feature:unified-messaging",
    leftOut: ["kerberos", "ldap"],
  },
  { asked: "does lync web app have conversation history", first: "cell:conversation-history@lync-web-app" },
  {
    asked: "photos high resolution exchange sur site skype online",
    first: "cell:high-resolution-photos@skype-for-business-online+exchange-on-premises",
  },
  { asked: "features that need office communicator", first: "needs:office-communicator" },
  { asked: "what is sable desktop required for", first: "needs:sable-desktop" },
  { asked: "high resoluton photso", first: "feature:high-resolution-photos" },
  {
    asked: "lync 2013 archiving",
    first: "cell:archiving@lync-server-2013+exchange-on-premises",
    alsoFine: [
      "cell:archiving@lync-server-2013+exchange-online",
      "cell:archiving@lync-server-2013+exchange-server-2013",
    ],
  },
  { asked: "skpye for busines online", first: "product:skype-for-business-online" },
  { asked: "ocs 2007 r2 exo", first: "configuration:office-communications-server-2007-r2+exchange-online" },
  {
    asked: "historique des conversations lync 2013",
    first: "cell:conversation-history@lync-server-2013+exchange-on-premises",
    alsoFine: [
      "cell:conversation-history@lync-server-2013+exchange-online",
      "cell:conversation-history@lync-2013-client",
    ],
  },
  {
    asked: "lync 2013 exchange 2010 messagerie vocale",
    first: "cell:voice-mail@lync-server-2013+exchange-on-premises",
    alsoFine: [
      "cell:unified-messaging@lync-server-2013+exchange-server-2010",
      "configuration:lync-server-2013+exchange-server-2010",
    ],
  },
  { asked: "content archived search", first: "feature:archive-search" },
  { asked: "réponse automatique", first: "feature:out-of-office" },
  {
    asked: "exchange 2013 lync 2013 owa meetings",
    first: "cell:online-meetings-owa@lync-server-2013+exchange-server-2013",
  },
  { asked: "when will fabrikam voice online be available", first: "lifecycle:fabrikam-voice-online" },
  {
    asked: "could someone kindly explain meeting delegation to me please",
    first: "feature:meeting-delegation",
  },
  {
    asked: "Dear support team, is POP3 available for an application in Azure? Kind regards",
    first: "cell:pop3@application-in-azure+exchange-online",
  },
  {
    asked: "svp est ce que pop3 marche avec une application dans azure, cordialement",
    first: "cell:pop3@application-in-azure+exchange-online",
  },
  {
    asked: "est-ce que la messagerie vocale fonctionne avec exchange sur site pour skype online ?",
    first: "cell:voice-mail@skype-for-business-online+exchange-on-premises",
  },
  {
    asked: "répondeur for lync 2010 with exchange online",
    first: "cell:voice-mail@lync-server-2010+exchange-online",
  },
  { asked: "instant messages on my phone", first: "feature:im-presence-mobile" },
  { asked: "lync 2013", first: "product:lync-server-2013", alsoFine: ["product:lync-2013-client"] },
  { asked: "what needs a subscription plan", first: "needs:subscription-plan" },
  { asked: "quand se termine le support d'exchange 2013 ?", first: "lifecycle:exchange-server-2013" },
  { asked: "qu'est-ce qui nécessite exchange 2013", first: "needs:exchange-server-2013" },
  {
    asked: "exchange online lync 2010 absence messages",
    first: "cell:out-of-office@lync-server-2010+exchange-online",
  },
  {
    asked: "out of office status ocs 2007 r2 with exchange online",
    first: "cell:out-of-office@office-communications-server-2007-r2+exchange-online",
  },
  { asked: "lync 2010 end of life", first: "lifecycle:lync-server-2010" },
  {
    asked: "mode local vs mode intersites",
    first: "compare:lync-server-2013+exchange-um-on-premises|lync-server-2013+hosted-exchange-um",
  },
  { asked: "has hosted um been shut down", first: "lifecycle:hosted-exchange-um" },
  {
    asked: "smtp relay from an application running in azure",
    first: "cell:smtp-relay@application-in-azure+exchange-online",
  },
  {
    asked: "ember vs frost runtime quill driver",
    first: "compare:quill-driver+ember-runtime|quill-driver+frost-runtime",
  },
  {
    asked: "boite vocale lync 2013",
    first: "cell:voice-mail@lync-server-2013+exchange-online",
    alsoFine: ["cell:voice-mail@lync-server-2013+exchange-on-premises"],
  },
  {
    asked:
      "Is presence shown in Outlook Web App when Skype for Business Online users have an on-premises mailbox?",
    first: "cell:im-presence-owa@skype-for-business-online+exchange-on-premises",
  },
  {
    asked: "how do I search archived lync 2013 messages in exchange online",
    first: "cell:archive-search@lync-server-2013+exchange-online",
  },
  {
    asked: "skype entreprise online exchange online",
    first: "configuration:skype-for-business-online+exchange-online",
  },
  { asked: "when does exchange 2013 end", first: "lifecycle:exchange-server-2013" },
  {
    asked: "sharepoint on prem presence",
    first: "cell:presence-sharepoint@lync-server-2013+sharepoint-on-premises",
    alsoFine: ["cell:presence-sharepoint@skype-for-business-online+sharepoint-on-premises"],
  },
  { asked: "delegaiton de reunoins", first: "feature:meeting-delegation" },
  { asked: "webmail chat", first: "feature:im-presence-owa" },
  { asked: "what does the unified contact store need", first: "feature:unified-contact-store" },
  {
    asked: "voicemial exchagne online",
    first: "cell:voice-mail@lync-server-2013+exchange-online",
    alsoFine: [
      "cell:voice-mail@skype-for-business-online+exchange-online",
      "cell:voice-mail@lync-server-2010+exchange-online",
    ],
  },
  { asked: "liste de contacts lync web app", first: "cell:unified-contact-store@lync-web-app" },
  { asked: "hors support", first: "lifecycle" },
  {
    asked: "owa 2013",
    first: "product:outlook-web-app-2013",
    alsoFine: ["feature:online-meetings-owa", "feature:im-presence-owa"],
  },
  { asked: "quarterly tax", first: "nothing" },
  {
    asked: "integrated servcies sharepoint onlien",
    first: "cell:integrated-services@sharepoint-online+exchange-online",
  },
  {
    asked: "lync 2013 exchange 2016",
    first: "configuration:lync-server-2013+exchange-on-premises",
    leftOut: ["2016"],
  },
  {
    asked: "compare lync server 2013 and skype for business online on exchange online",
    first: "compare:lync-server-2013+exchange-online|skype-for-business-online+exchange-online",
  },
  {
    asked: "lync 2013 voicemail",
    first: "cell:voice-mail@lync-server-2013+exchange-online",
    alsoFine: ["cell:voice-mail@lync-server-2013+exchange-on-premises"],
  },
  { asked: "paid updates fabrikam archive server until when", first: "lifecycle:fabrikam-archive-server" },
  {
    asked: "jusqu'à quand exchange server 2010 est-il pris en charge",
    first: "lifecycle:exchange-server-2010",
  },
  { asked: "join meeting from smartphone", first: "feature:online-meetings-mobile" },
  {
    asked: "will skills search work if sharepoint is on premises and lync 2013 is too",
    first: "cell:skills-search@lync-server-2013+sharepoint-on-premises",
  },
  { asked: "scan to mail", first: "feature:smtp-relay" },
  { asked: "sharepoint enligne", first: "product:sharepoint-online" },
  { asked: "compliance and retention", first: "feature:archiving" },
  {
    asked: "sfb",
    first: "product:skype-for-business-online",
    alsoFine: ["product:skype-for-business-server-2015", "product:skype-for-business-server-se"],
  },
  {
    asked: "photos resolution high exchange online lync 2013",
    first: "cell:high-resolution-photos@lync-server-2013+exchange-online",
  },
  {
    asked: "can our fax gateway on-prem relay through exchange online?",
    first: "cell:smtp-relay@application-on-premises+exchange-online",
  },
  {
    asked: "sharepoint 2019 présence",
    first: "cell:presence-sharepoint@lync-server-2013+sharepoint-on-premises",
    alsoFine: ["cell:presence-sharepoint@skype-for-business-online+sharepoint-on-premises"],
    leftOut: ["2019"],
  },
  { asked: "ucs pour lync web app ?", first: "cell:unified-contact-store@lync-web-app" },
  { asked: "unifié contacts magasin", first: "feature:unified-contact-store" },
  {
    asked: "voicemail on-prem",
    first: "cell:voice-mail@lync-server-2013+exchange-on-premises",
    alsoFine: ["cell:unified-messaging@lync-server-2013+exchange-um-on-premises"],
  },
  {
    asked: "ocs2007r2 exo oof",
    first: "cell:out-of-office@office-communications-server-2007-r2+exchange-online",
  },
  { asked: "vélo d'occasion", first: "nothing" },
  { asked: "messagerie instantanée", first: "feature:im-presence" },
  {
    asked: "shraepoint online presense",
    first: "cell:presence-sharepoint@lync-server-2013+sharepoint-online",
    alsoFine: ["cell:presence-sharepoint@skype-for-business-online+sharepoint-online"],
  },
  {
    asked: "lync2013 exo um",
    first: "cell:unified-messaging@lync-server-2013+hosted-exchange-um",
    alsoFine: ["cell:voice-mail@lync-server-2013+exchange-online"],
  },
  {
    asked: "voice mail onprem",
    first: "cell:voice-mail@lync-server-2013+exchange-on-premises",
    alsoFine: ["cell:unified-messaging@lync-server-2013+exchange-um-on-premises"],
  },
  { asked: "successor of lync server 2013", first: "lifecycle:lync-server-2013" },
  { asked: "find colleagues by expertise", first: "feature:skills-search" },
  { asked: "skype for business online est-il arrêté", first: "lifecycle:skype-for-business-online" },
  {
    asked: "exchangeonline archiving",
    first: "cell:archiving@lync-server-2013+exchange-online",
    alsoFine: ["cell:archiving@skype-for-business-online+exchange-online"],
  },
  { asked: "horaires piscine municipale", first: "nothing" },
  { asked: "prérequis du relais smtp", first: "feature:smtp-relay" },
  { asked: "unifed mesaging", first: "feature:unified-messaging" },
  { asked: "recette de tarte aux pommes", first: "nothing" },
  {
    asked: "comparer lync server 2013 et skype for business online avec exchange online",
    first: "compare:lync-server-2013+exchange-online|skype-for-business-online+exchange-online",
  },
  { asked: "déléguer une réunion à mon assistante", first: "feature:meeting-delegation" },
  {
    asked: "sfb online sharepoint online",
    first: "configuration:skype-for-business-online+sharepoint-online",
  },
  {
    asked: "citrix vmware meeting delegation",
    first: "feature:meeting-delegation",
    leftOut: ["citrix", "vmware"],
  },
  { asked: "calendar dtaa lync server 2010", first: "cell:calendar-data@lync-server-2010+exchange-online" },
  { asked: "fin de support lync server 2010", first: "lifecycle:lync-server-2010" },
  {
    asked: "skype for business online archiving to exchange on-premises",
    first: "cell:archiving@skype-for-business-online+exchange-on-premises",
  },
  {
    asked:
      "peut-on planifier une réunion en ligne depuis outlook avec skype entreprise online et exchange sur site",
    first: "cell:online-meetings-outlook@skype-for-business-online+exchange-on-premises",
  },
  {
    asked: "can lync web app show the unified contact store?",
    first: "cell:unified-contact-store@lync-web-app",
  },
  { asked: "skypeforbusiness online", first: "product:skype-for-business-online" },
  { asked: "espace d'adressage sip partage", first: "product:shared-sip-address-space" },
];
