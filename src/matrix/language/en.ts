import type { Language } from "./language.ts";

export const en: Language = {
  tag: "en",
  words: {
    requires: "requires | require | needs | need | depends on | depend on | relies on | rely on",
    required: "required | needed | necessary | mandatory | a prerequisite | prerequisite | compulsory",
    state: `
      supported | available | included | possible | offered | usable | used | shown | displayed | visible
      | seen | opened | provided | enabled | accessible | allowed | permitted | compatible | works | work
      | functions | function | functional | working | appears | appear | show | shows | in scope |
      implemented`,
    denied: `
      unsupported | unavailable | blocked | removed | retired | disabled | discontinued | withdrawn |
      dropped | impossible | prohibited | forbidden | disallowed | missing | excluded | unusable |
      incompatible | inaccessible | broken | out of scope | out of support | end of life | end of support
      | switched off | turned off | decommissioned | shut down | rejected | denied | fails | fail | failed
      | lacking | absent | lacks support | gone | cancelled | canceled | inoperative | inactive | not an
      option | ruled out`,
    support: "supports | support",
    not: `
      not | never | no longer | cannot | can't | can not | isn't | aren't | wasn't | weren't | doesn't |
      don't | didn't | won't | hasn't | haven't | couldn't | mustn't | shouldn't | needn't | nowhere |
      hardly | not yet | not currently | no more | at no time | in no way | under no circumstances |
      nothing | nobody | by no means | barely | not anymore | scarcely | fails to | fail to | unable to`,
    none: "no | neither | none of | no support for",
    nor: "nor",
    particle: "",
    only: "only | solely | exclusively",
    be: `
      is | are | was | were | be | been | being | does | do | did | has been | have been | will | will be
      | it is | they are | would | becomes | become | remains to be | has | had | gets`,
    must: `
      must | has to | have to | need to | needs to | should | shall | ought to | is to | are to | must
      also | must both`,
    lifted: "has to | have to | need to | needs to | needn't",
    might: "may | might | could | should | ought to",
    doubt: `
      perhaps | maybe | possibly | probably | presumably | supposedly | apparently | allegedly | reportedly
      | likely | unlikely | unclear | unknown | unsure | ?`,
    can: "can | may | might | could | is able to | are able to | recommended | optional",
    use: `
      have | use | run | install | deploy | be using | be running | upgrade to | own | using | be on | be
      licensed for | move to | migrate to`,
    installed: `
      installed | deployed | present | running | in place | configured | set up | purchased | licensed`,
    explain:
      "one way | a way | another way | means | describes | refers to | explains | grants | grant | is meant to | the default",
    keeps:
      "kept | keep | keeps | stored | store | stores | written | remains | remain | contains | contain | covers | cover | measures | maintain | maintains | consists of | an alternative | the alternative",
    order: `
      ask | plan | archive | export | import | register | back up | start | check | install | deploy | configure | contact | ensure | make sure | set | set up |
      enable | turn on | run | create | upgrade | move | add | assign | apply | open | verify | remember |
      consult | keep in mind | be sure | use | prepare`,
    when: `
      if | when | whenever | where | wherever | while | because | as long as | provided that | given |
      once | for users | for people | for mailboxes | for accounts | in case | whether | so that | in
      order to | during | depending on | subject to | even if | although | though`,
    turning:
      "unless | until | till | without | unlike | like | apart from | other than | despite | regardless of | against | than | in the absence of | outside | outside of | except when | except if | except where | beyond | as opposed to",
    since: "since | as of | starting with | starting in | effective | beginning with",
    after: "after | before",
    in: "in | on | with | by | through | via | under | within | inside | of | at | using | across | over",
    for: "for | from | to | toward | towards | into | onto | about | against | among",
    between: "between",
    except: `
      except | except in | except on | except with | except for | except from | excluding | with the
      exception of`,
    instead: "instead of | rather than | in place of | in lieu of",
    and: "and | & | + | plus | with | as well as | together with | along with | in addition to",
    or: "or | and/or | /",
    but: "but | however | yet only",
    later: `
      or later | or newer | or higher | or above | and later | and newer | and higher | or a later version
      | or a later release | or later versions | and later versions | later | at least`,
    article: "a | an | the | both | either | at least | any | all | each | every | one of | some | two",
    such: "such as | for example | e.g. | e.g | for instance | including | i.e. | that is",
    adverb: `
      also | fully | currently | yet | always | strictly | generally | officially | still | just | now |
      then | well | natively | again | further | already | automatically | permanently |
      completely | presently | explicitly | at all | ever | please`,
    this: `
      this | it | that feature | the feature | this feature | they | these | those | these features | this
      functionality | the functionality | this capability | this option | this scenario | this
      configuration | this combination | this topology | the combination | the configuration | the
      scenario | this integration | the integration | which | such use | its use | use of this feature`,
    people: `
      users | user | you | people | callers | administrators | admins | customers | everyone |
      organizations`,
    client: `
      client | clients | desktop client | desktop clients | mobile client | mobile clients | client app |
      clients app | desktop app | mobile app | app | apps`,
    scope: `
      at this time | at present | at the present time | for now | for this configuration | with this
      configuration | in this configuration | for this combination | with this combination | in this
      combination | for this scenario | with this scenario | in this scenario | for this topology | with
      this topology | in this topology | for this deployment | with this deployment | in this deployment |
      for this release | with this release | in this release | in this version | in this environment |
      here | any more | anymore | any longer | in any way | in any form | today | right now | at the
      moment`,
    release:
      "release | releases | version | versions | update | service pack | cumulative update | january | february | march | april | june | july | august | september | october | november | december",
    setting:
      "forest | forests | cloud | deployment | deployments | environment | environments | mode | region | regions | country | countries | tenant | tenants | organization | organizations | organisation | domain | domains | topology | trials | trial | pilot | browser | browsers | meeting | meetings | mailbox | mailboxes | account | accounts | group | groups | year | years | on premises | online | same network | network | deprecated | licence | license | licences | licenses | subscription | desktop | devices | device | weekdays | hybrid | cases | data center | datacenter | server | servers",
    that: "that | who | whose",
    means: `
      indicates | means | indicating | showing | that indicates | means | that means | that shows | which indicates | means |
      which means`,
  },
  answers: {
    yes: "y | yes | :heavy_check_mark: | :white_check_mark: | fully",
    no: "n | no | none | not yet | no support | :x: | not so | no way",
    "not-applicable": `
      n/a | na | n.a. | not applicable | does not apply | doesn't apply | not required | not relevant |
      irrelevant | not needed`,
    nothing: "none | nothing",
  },
  blank: {
    cell: `
      a blank cell | a blank | blank | blank cell | blank cells | blanks | an empty cell | empty |
      empty cell | empty cells`,
    means: `
      means | means that | mean | mean that | indicates | indicates that | indicate | indicate that |
      shows that | show that | stands for | stand for`,
  },
  pictures: {
    yes: "check | tick | check mark | checkmark | tick mark | green check | yes",
    no: "cross | cross mark | x mark | red x | no",
    around: "green | red | heavy | white | black | icon | image | symbol | picture | sign | mark",
  },
  reference: `
    for more information | for further information | for additional information | for more details | for
    further details | for additional details | for details | for more | see | also see | see also | learn
    more | read more | more information | refer to | please see`,
  lead: "note | notes | important | tip | caution | warning | note important | important note",
  headers: {
    feature: "feature | features",
    notes: "note | notes | comment | comments | remark | remarks",
    since: "since | as of | stated since",
    attribute: `
      required | optional | mandatory | default | defaults | supported | available | enabled | disabled
      | deprecated | nullable | unique | indexed | editable | visible | hidden | read only | readonly |
      writable | writeable | sortable | filterable | searchable | recommended | tested | verified | done
      | complete | completed | included | configurable | multiple | repeatable | inherited | static |
      encrypted | cached | active | valid | allowed | permitted | public | private | internal | in use |
      requirement | type | types | data type | value | values | version | versions | format | formats |
      status | state | size | limit | limits | minimum | maximum | min | max | unit | units | range | date
      | dates | owner | author | path | file | files | port | ports | protocol | protocols | address | url
      | link | method | parameter | parameters | argument | arguments | return | returns | result |
      results | output | input | example | examples | meaning | reason | cause | action | actions |
      solution | step | steps | description | descriptions | details | definition | purpose | name | names
      | id | key | code | number | count | price | cost | duration | time | frequency | severity |
      priority | scope | category | class | license | licence | documentation | before | after`,
  },
  through: `
    through | via | by | with | using | supported through | supported via | supported by | supported with
    | available through | available via | available by | provided through | provided via | provided by |
    yes through | yes via | yes with | yes by | yes, through | yes, via | yes, with | supported, through`,
  seenIn: "in | on",
  places: "on premises | on premise",
  located: `
    user located on | users located on | user on | users on | user in | users in | users with | user homed
    on | users homed on | users hosted on | users hosted in | user is located on | user is homed on |
    users are homed on | users are located on | users are located in | mailbox on | mailboxes on | mailbox
    in | mailboxes in | mailbox located on | mailboxes located on | mailboxes located in | mailbox hosted
    on | mailboxes hosted on | mailboxes hosted in | accounts on | account on | accounts in | mailbox is
    in | mailbox is on | mailboxes are in | mailboxes are on | the mailbox is in | the mailbox is on`,
  joint: "+ | and | with | &",
  client: "client",
  subjects: {
    "mailbox-server": `
      mailbox server | mailbox servers | server that holds the mailbox | server that hosts the mailbox |
      servers that hold the mailboxes | servers that host the mailboxes | server with the mailbox`,
    "hybrid-server": `
      hybrid server | hybrid servers | server of the hybrid deployment | server that runs the hybrid
      configuration | server that connects to the cloud`,
    "communication-server": `
      communication server | communication servers | communications server | communications servers |
      server that homes the user | server that homes the users | server that the user is homed on |
      server that users are homed on`,
    client: "client | clients | client app | client apps",
    directory: "directory | active directory",
    licence: "licence | licences | license | licenses",
    network: "network | networks",
  },
  updates: {
    SP: "SP | service pack",
    CU: "CU | cumulative update",
    RU: "RU | update rollup",
    HF: "HF | hotfix",
    RTM: "RTM | release to manufacturing",
  },
  build: "build | build number | version",
  abbreviations: "e.g. | i.e. | etc. | vs. | ver. | approx. | no.",
  order: { kindFirst: false, verbSecond: false, capitalNouns: false, onlyWithParticle: "" },
  examples: {
    yes: "Yes",
    no: "No",
    "not-applicable": "N/A",
    blank: "A blank cell means that the feature is not supported.",
    nothing: "None",
    works: "This feature is supported.",
    "works-not": "This feature is not available.",
    denied: "Blocked.",
    requires: "Requires Exchange Server 2013.",
    required: "A Lync 2013 client is required.",
    "must-use": "Users must have a Lync 2013 client.",
    "must-be": "Exchange Server 2013 must be installed.",
    "not-required": "Does not require Exchange Server 2013.",
    "only-in": "Supported only with Exchange Online.",
    "only-this": "Only the Lync 2013 client is supported.",
    "this-only": "Lync Server 2013 only.",
    "not-in": "Not supported in Lync Web App.",
    "this-not": "Lync Web App is not supported.",
    "supports-not": "Lync 2010 clients do not support this feature.",
    "use-not": "Users cannot use Lync 2010.",
    except: "Except in Lync Web App.",
    "only-when": "Supported only when both users are homed online.",
    when: "For users in the same forest.",
    "works-when": "Supported in trials.",
    "works-not-when": "Not supported when users are homed online.",
    "part-not": "Moves from Lync Server 2010 to Lync Server 2013 are not supported.",
    duty: "Callers can leave messages.",
    order: "Ask first.",
    kept: "Photos are kept in Exchange.",
    note: "Exchange Impersonation is one way of granting them.",
    reference: "For more information, see the guide.",
    lead: "Note:",
  },
};
