import type { Language } from "./language.ts";

export const fr: Language = {
  tag: "fr",
  words: {
    requires: `
      nécessite | nécessitent | requiert | requièrent | exige | exigent | demande | demandent | dépend de
      | dépend d’ | il faut | faut`,
    required: `
      requis | requise | requises | nécessaire | nécessaires | indispensable | indispensables |
      obligatoire | obligatoires | exigé | exigée | exigés | exigées`,
    state: `
      pris en charge | prise en charge | prises en charge | disponible | disponibles | inclus | incluse |
      incluses | possible | possibles | utilisable | utilisables | utilisé | utilisée | utilisés |
      utilisées | affiché | affichée | affichés | affichées | visible | visibles | ouvert | ouverte |
      fourni | fournie | activé | activée | accessible | accessibles | autorisé | autorisée | compatible |
      compatibles | fonctionne | fonctionnent | fonctionnel | fonctionnelle | proposé | proposée | offert
      | offerte | implémenté`,
    denied: `
      indisponible | indisponibles | bloqué | bloquée | bloqués | bloquées | supprimé | supprimée |
      supprimés | supprimées | retiré | retirée | retirés | retirées | désactivé | désactivée | désactivés
      | désactivées | impossible | impossibles | interdit | interdite | interdits | interdites | exclu |
      exclue | exclus | exclues | inutilisable | inutilisables | incompatible | incompatibles |
      inaccessible | inaccessibles | abandonné | abandonnée | hors de portée | hors du périmètre | hors
      support | hors service | arrêté | arrêtée | échoue | échouent | absent | absente | manquant |
      manquante | refusé | refusée | inopérant | inopérante | cassé | cassée | exclu du périmètre | en fin
      de vie`,
    support: "prend en charge | prennent en charge | prend pas en charge | prennent pas en charge",
    not: `
      pas | plus | jamais | non | ont pas à | a pas à | avez pas à | guère | nullement | aucunement | pas encore | plus jamais | prend pas en
      charge | prennent pas en charge | en aucun cas | rien | personne`,
    none: "aucun | aucune | ni | aucun des",
    nor: "",
    particle: "ne | n’",
    only: "uniquement | seulement | seul | seule | seuls | seules | exclusivement",
    be: `
      est | sont | était | étaient | être | été | sera | seront | a été | ont été | serait | c’est | il
      est | ont | devient | deviennent`,
    must: "doit | doivent | devez | doit également | devrait | devraient",
    lifted: "besoin de | besoin d’ | ont pas à | a pas à | avez pas à",
    might: "pourrait | pourraient | devrait | devraient",
    doubt: `
      peut-être | probablement | éventuellement | vraisemblablement | apparemment | sans doute | possiblement
      | incertain | incertaine | inconnu | inconnue | ?`,
    can: `
      peut | peuvent | pouvez | pourrait | pourraient | recommandé | recommandée | facultatif |
      facultative`,
    use: `
      avoir | utiliser | disposer de | disposer d’ | disposer du | exécuter | installer | déployer |
      posséder`,
    installed: `
      installé | installée | installés | installées | déployé | déployée | déployés | déployées |
      configuré | configurée | configurés | configurées | présent | présente`,
    explain:
      "un moyen | l’un des moyens | une façon | signifie | désigne | permet de | permettent de | accorde",
    keeps:
      "conservé | conservée | conservés | conservées | stocké | stockée | stockés | stockées | reste | restent | demeure | demeurent | enregistré | enregistrée | enregistrés | enregistrées | écrit | écrits | contient | contiennent | conserve | conservent | tient | tiennent | mesure | mesurent",
    order: `
      demandez | planifiez | vérifiez | installez | déployez | configurez | contactez | assurez-vous |
      définissez | activez | exécutez | créez | ajoutez | ouvrez | consultez d’abord | prévoyez | utilisez
      | préparez | mettez à niveau | veillez à`,
    when: `
      si | s’il | s’ils | quand | lorsque | lorsqu’ | parce que | parce qu’ | car | tant que | tant qu’ |
      pendant que | à condition que | à condition de | pour les utilisateurs | pour les boîtes aux lettres
      | pour les boîtes | pour les comptes | dès que | dès qu’ | en cas de | pendant | afin de | afin que
      | selon | bien que | même si | sous réserve de | puisque`,
    turning:
      "à moins que | à moins qu’ | à moins de | jusqu’à ce que | jusqu’à ce qu’ | jusqu’à | jusqu’au | jusqu’en | sans | contrairement à | contrairement au | comme | hormis si | malgré | hors de | en dehors de | contre | que",
    since: "depuis | à partir de | à compter de",
    after: "après | avant | avant de | après avoir",
    in: `
      dans | sur | avec | par | via | sous | en | chez | grâce à | au moyen de | de | du | d’ | des | au`,
    for: "pour | vers | à | aux | depuis le | parmi",
    between: "entre",
    except: `
      sauf | excepté | hormis | à l’exception de | sauf dans | sauf sur | sauf avec | sauf pour | à
      l’exclusion de`,
    instead: "au lieu de | au lieu d’ | plutôt que | plutôt qu’ | à la place de",
    and: "et | & | + | avec | ainsi que | ainsi qu’ | de même que",
    or: "ou | ou bien | et/ou | /",
    but: "mais | toutefois | cependant",
    later: `
      ou ultérieur | ou ultérieure | ou version ultérieure | ou plus récent | ou plus récente | ou une
      version ultérieure | ou versions ultérieures | et versions ultérieures | ou supérieur | ou
      supérieure | au moins`,
    article: `
      un | une | le | la | les | l’ | à la fois | au moins | tout | tous | toutes | chaque | l’un des`,
    such: "tel que | telle que | tels que | telles que | par exemple | notamment | comme par exemple",
    adverb: `
      également | actuellement | encore | toujours | pleinement | entièrement | officiellement | aussi |
      pour le moment | strictement | alors | désormais | automatiquement | pour l’instant
      | définitivement | déjà | bien | complètement | le plus récent | la plus récente | les plus récents
      | les plus récentes`,
    this: `
      ce | ceci | cela | cette fonctionnalité | la fonctionnalité | cette fonction | il | elle | ils |
      elles | ces fonctionnalités | cette configuration | cette combinaison | la fonction | ce scénario |
      cette intégration`,
    people: "utilisateurs | utilisateur | vous | personnes | administrateurs | appelants | clients finaux",
    client: `
      client | clients | client de bureau | clients de bureau | client mobile | clients mobiles | client
      de | application mobile | application de bureau`,
    scope: `
      dans cette configuration | pour cette configuration | dans cette version | pour cette version | dans
      cet environnement | ici | de quelque façon que ce soit | aujourd’hui | à ce jour | pour ce scénario
      | dans ce scénario | dans cette topologie`,
    release:
      "version | versions | mise à jour | édition | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre",
    setting:
      "forêt | forêts | annuaire | active directory | cloud | déploiement | environnement | environnements | mode | région | régions | pays | locataire | locataires | organisation | domaine | domaines | topologie | essais | navigateur | réunion | réunions | boîte aux lettres | boîtes aux lettres | compte | comptes | groupe | groupes | an | année | années | en ligne | réseau | licence | licences | abonnement | appareils | cas | hybride | serveur | serveurs | déprécié",
    that: "qui | dont | que les deux",
    means: "indique | signifie | indiquant | qui indique | signifiant | qui signifie",
  },
  answers: {
    yes: "o | oui",
    no: "n | non | aucun | aucune | pas encore",
    "not-applicable": `
      s.o. | s. o. | so | s/o | sans objet | non applicable | ne s’applique pas | non requis | non requise
      | pas nécessaire`,
    nothing: "aucun | aucune | néant | rien",
  },
  blank: {
    cell: `
      une cellule vide | cellule vide | cellules vides | les cellules vides | une case vide | case vide |
      cases vides | les cases vides | vide`,
    means: `
      signifie | signifie que | signifie qu’ | signifient | signifient que | signifient qu’ | indique |
      indique que | indique qu’ | indiquent | indiquent que | indiquent qu’ | veut dire que`,
  },
  pictures: {
    yes: "coche | coche verte | oui",
    no: "croix | croix rouge | non",
    around: "verte | rouge | icône | image | symbole",
  },
  reference: `
    pour plus d’informations | pour plus d’information | pour en savoir plus | pour plus de détails | pour
    tous les détails | reportez-vous | consultez | voir | voyez | voir aussi | en savoir plus | plus
    d’informations`,
  lead: "note | notes | remarque | remarques | important | conseil | attention | avertissement",
  headers: {
    feature: "fonction | fonctions | fonctionnalité | fonctionnalités",
    notes: "note | notes | remarque | remarques | commentaire | commentaires | observation | observations",
    since: "depuis | à partir de | au",
    attribute: `
      requis | requise | obligatoire | facultatif | facultative | optionnel | optionnelle | par défaut |
      défaut | pris en charge | disponible | activé | désactivé | obsolète | unique | modifiable | visible
      | masqué | lecture seule | recommandé | testé | vérifié | terminé | inclus | configurable | hérité |
      statique | chiffré | actif | valide | autorisé | public | privé | interne | type | types | valeur |
      valeurs | version | versions | format | formats | état | statut | taille | limite | limites |
      minimum | maximum | unité | unités | plage | date | dates | propriétaire | auteur | chemin | fichier
      | fichiers | port | ports | protocole | protocoles | adresse | url | lien | méthode | paramètre |
      paramètres | argument | arguments | résultat | résultats | sortie | entrée | exemple | exemples |
      signification | raison | cause | action | actions | solution | étape | étapes | description | détails
      | définition | objet | nom | noms | id | clé | code | nombre | numéro | prix | coût | durée | heure |
      fréquence | gravité | priorité | portée | catégorie | classe | licence | documentation | avant |
      après`,
  },
  through: `
    via | par | avec | grâce à | au moyen de | pris en charge via | pris en charge par | pris en charge
    avec | disponible via | disponible par | oui via | oui par | oui, via | oui, par`,
  seenIn: "dans | sur",
  places: "sur site | local | locale | locaux | en local | en locale | en locaux",
  located: `
    utilisateur sur | utilisateurs sur | utilisateurs dans | utilisateur situé sur | utilisateurs situés
    sur | utilisateur hébergé sur | utilisateurs hébergés sur | utilisateurs hébergés dans | boîte aux
    lettres sur | boîtes aux lettres sur | boîtes aux lettres dans | boîte aux lettres hébergée sur |
    boîtes aux lettres hébergées sur | boîtes aux lettres hébergées dans | comptes sur | compte sur |
    comptes dans`,
  joint: "+ | et | avec | &",
  client: "client",
  subjects: {
    "mailbox-server": `
      serveur de boîtes aux lettres | serveurs de boîtes aux lettres | serveur de la boîte aux lettres |
      serveur qui héberge la boîte aux lettres | serveurs qui hébergent les boîtes aux lettres | serveur
      qui contient la boîte aux lettres`,
    "hybrid-server": `
      serveur hybride | serveurs hybrides | serveur du déploiement hybride | serveur qui exécute la
      configuration hybride`,
    "communication-server": `
      serveur de communication | serveurs de communication | serveur de communications | serveurs de
      communications | serveur qui héberge l’utilisateur | serveur qui héberge les utilisateurs`,
    client: "client | clients | application cliente | applications clientes",
    directory: "annuaire | active directory",
    licence: "licence | licences",
    network: "réseau | réseaux",
  },
  updates: {
    SP: "SP | service pack",
    CU: "CU | mise à jour cumulative",
    RU: "RU | correctif cumulatif",
    HF: "HF | correctif logiciel",
    RTM: "RTM",
  },
  build: "build | numéro de build | version",
  abbreviations: "p. ex. | etc. | env. | cf. | n°.",
  order: { kindFirst: true, verbSecond: false, capitalNouns: false, onlyWithParticle: "que | qu’" },
  examples: {
    yes: "Oui",
    no: "Non",
    "not-applicable": "Sans objet",
    blank: "Une cellule vide signifie que la fonctionnalité n’est pas prise en charge.",
    nothing: "Néant",
    works: "Cette fonctionnalité est prise en charge.",
    "works-not": "Cette fonctionnalité n’est pas disponible.",
    denied: "Bloqué.",
    requires: "Nécessite Exchange Server 2013.",
    required: "Un client Lync 2013 est requis.",
    "must-use": "Les utilisateurs doivent avoir un client Lync 2013.",
    "must-be": "Exchange Server 2013 doit être installé.",
    "not-required": "Ne nécessite pas Exchange Server 2013.",
    "only-in": "Pris en charge uniquement avec Exchange Online.",
    "only-this": "Seul le client Lync 2013 est pris en charge.",
    "this-only": "Lync Server 2013 uniquement.",
    "not-in": "Non pris en charge dans Lync Web App.",
    "this-not": "Lync Web App n’est pas pris en charge.",
    "supports-not": "Lync 2010 ne prend pas en charge cette fonctionnalité.",
    "use-not": "Les utilisateurs ne peuvent pas utiliser Lync 2010.",
    except: "Sauf dans Lync Web App.",
    "only-when": "Pris en charge uniquement lorsque les deux utilisateurs sont hébergés en ligne.",
    when: "Pour les utilisateurs de la même forêt.",
    "works-when": "Pris en charge dans certains cas.",
    "works-not-when": "Non pris en charge lorsque les utilisateurs sont hébergés en ligne.",
    "part-not": "Les déplacements de Lync Server 2010 vers Lync Server 2013 ne sont pas pris en charge.",
    duty: "Les appelants peuvent laisser des messages.",
    order: "Demandez d’abord.",
    kept: "Les photos sont conservées dans Exchange.",
    note: "L’emprunt d’identité Exchange est un moyen de les accorder.",
    reference: "Pour plus d’informations, voir le guide.",
    lead: "Remarque :",
  },
};
