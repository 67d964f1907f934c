import type { Support } from "../../src/matrix/model/answers.ts";

/** What the vendor's pages say of voice mail, noted down by hand: who answers where, and what it was before. */

const um = "exchange-um-on-premises";
const cloud = "cloud-voicemail";
const hosted = "hosted-exchange-um";

/** The services that take the messages, or that none does; undefined where no page says anything. */
export type Answer = readonly string[] | "no" | undefined;

export const mailboxes = [
  "exchange-server-2013",
  "exchange-server-2016",
  "exchange-server-2019",
  "exchange-online",
] as const;

/** Who answers, by the server of the user and by the mailbox in that order, as the newest tables print it. */
export const printed: Readonly<Record<string, readonly Answer[]>> = {
  "skype-for-business-server-2019": [[um], [um], [cloud], [cloud]],
  "skype-for-business-server-2015": [[um], [um], "no", [cloud]],
  "lync-server-2013": [[um], [um], "no", [cloud]],
  "microsoft-teams": [[cloud], [cloud], [cloud], [cloud]],
  "skype-for-business-server-se": [undefined, [um], undefined, [cloud]],
};

/** How many of these are a yes, a no, or not stated, as they were counted beforehand. */
export const printedCounts = { yes: 16, no: 2, unstated: 2 };

const hybrid = [
  "requires enterprise-voice",
  "requires hosted-voice-mail",
  "requires shared-sip-address-space",
];
const oauth = ["excludes teams-client", "requires exchange-hybrid-deployment", "requires exchange-oauth"];

/** What has to hold where Cloud Voicemail answers, which the pages say beside their tables. */
export const conditions: Readonly<Record<string, readonly string[]>> = {
  "skype-for-business-server-2019.exchange-server-2019": hybrid,
  "skype-for-business-server-2019.exchange-online": hybrid,
  "skype-for-business-server-2015.exchange-online": hybrid,
  "lync-server-2013.exchange-online": hybrid,
  "microsoft-teams.exchange-server-2013": oauth,
  "microsoft-teams.exchange-server-2016": oauth,
  "microsoft-teams.exchange-server-2019": oauth,
};

/** What decides between pages that disagree about a cell, and the answer that follows. */
type Dispute = readonly [about: "answer" | "service", decision: "newer" | "open", answer: Support];

/**
 * Where pages disagree: which service takes the messages of users on Server 2019, whether Unified Messaging of Exchange
 * 2013 counts, and what answers for Exchange Online, of which two parts of one page say different things.
 */
export const disputes: Readonly<Record<string, readonly Dispute[]>> = {
  "skype-for-business-server-2019.exchange-server-2013": [
    ["service", "newer", "supported"],
    ["answer", "open", "sources-differ"],
  ],
  "skype-for-business-server-2019.exchange-server-2016": [["service", "newer", "supported"]],
  "skype-for-business-server-2019.exchange-server-2019": [["service", "newer", "conditional"]],
  "skype-for-business-server-2019.exchange-online": [["service", "open", "sources-differ"]],
  "skype-for-business-server-2015.exchange-server-2013": [["answer", "open", "sources-differ"]],
  "skype-for-business-server-2015.exchange-online": [["service", "open", "sources-differ"]],
  "skype-for-business-server-se.exchange-online": [["service", "open", "sources-differ"]],
};

/** What an earlier version of the page said, from its date on. */
export type Dated = readonly [date: string, answer: Exclude<Answer, undefined>];

/**
 * What each answer was before, the oldest first; versions that say the same one after the other are one, whether or not
 * they call hosted Exchange UM deprecated.
 */
export const history: Readonly<Record<string, readonly Dated[]>> = {
  "skype-for-business-server-2019.exchange-server-2013": [["2018-07-19", [cloud]]],
  "skype-for-business-server-2019.exchange-server-2016": [
    ["2018-05-09", [cloud]],
    ["2018-07-19", [cloud]],
  ],
  "skype-for-business-server-2019.exchange-online": [["2018-05-09", [hosted, cloud]]],
  "skype-for-business-server-2015.exchange-server-2016": [["2018-05-09", [um, cloud]]],
  "skype-for-business-server-2015.exchange-server-2019": [
    ["2018-05-09", [cloud]],
    ["2019-03-26", "no"],
    ["2019-05-23", [cloud]],
    ["2020-02-28", [cloud]],
  ],
  "skype-for-business-server-2015.exchange-online": [
    ["2018-05-09", [hosted, cloud]],
    ["2020-02-28", [cloud]],
    ["2020-05-06", [cloud, hosted]],
  ],
  "lync-server-2013.exchange-server-2019": [["2018-05-16", [cloud]]],
  "lync-server-2013.exchange-online": [
    ["2018-05-16", [cloud, hosted]],
    ["2020-02-28", [cloud]],
    ["2020-05-06", [cloud, hosted]],
  ],
};

/** Dates on which the cells of the page on Cloud Voicemail, or those of the migration topic, said something else. */
export const changes = [
  "2018-05-09",
  "2018-05-16",
  "2018-07-10",
  "2019-03-26",
  "2019-05-23",
  "2020-02-28",
  "2020-05-06",
  "2020-05-07",
  "2020-12-10",
  "2018-07-19",
] as const;

/** How an answer is printed: plainly, with a limit, or as one that the question does not arise for. */
export type Print = "yes" | "no" | "limited" | "moot";

/** What Cloud Voicemail, and then hosted Exchange UM, offers of each feature, in the order of the document. */
export const offered: Readonly<Record<string, readonly [cloudVoicemail: Print, hostedUm: Print]>> = {
  "pbx-voice-mail": ["no", "yes"],
  "skype-server-voice-mail": ["yes", "yes"],
  "teams-voice-mail": ["yes", "no"],
  "voice-mail-ediscovery": ["yes", "yes"],
  "voice-mail-exchange-rules": ["yes", "yes"],
  "fax-integration": ["no", "yes"],
  "voice-mail-by-telephone": ["no", "yes"],
  "delegate-missed-call-mail": ["no", "yes"],
  "outlook-voice-access": ["no", "yes"],
  "voice-mail-by-client": ["yes", "yes"],
  "voice-mail-off": ["yes", "yes"],
  "personal-greeting": ["yes", "yes"],
  "out-of-office-greeting": ["yes", "yes"],
  "voice-mail-language": ["yes", "yes"],
  "text-to-speech-greeting": ["yes", "no"],
  "greeting-on-signed-in-device": ["yes", "yes"],
  "greeting-by-telephone": ["no", "yes"],
  "transcription-off": ["no", "yes"],
  "voice-mail-transcription": ["yes", "yes"],
  "message-waiting-light": ["no", "yes"],
  "message-waiting-on-phones": ["no", "yes"],
  "voice-mail-mp3": ["yes", "yes"],
  "playback-speed": ["yes", "yes"],
  "voice-mail-forwarding": ["yes", "yes"],
  "voice-mail-broadcast": ["no", "yes"],
  "voice-mail-sms": ["no", "yes"],
  "greeting-languages": ["yes", "yes"],
  "call-answering-rules": ["yes", "yes"],
  "play-on-phone": ["no", "yes"],
  "play-on-signed-in-device": ["no", "yes"],
  "shared-voice-mailbox": ["yes", "yes"],
  "message-marked-protected": ["no", "yes"],
  "message-marked-private": ["no", "yes"],
  "silence-detection": ["no", "yes"],
  "protection-rule": ["yes", "yes"],
  "recording-length": ["yes", "yes"],
  "silence-timeout": ["moot", "yes"],
  "wrong-inputs": ["no", "yes"],
  "default-language": ["yes", "yes"],
  "transcription-setting": ["yes", "yes"],
  "missed-call-setting": ["no", "yes"],
  "preview-feedback": ["yes", "yes"],
  "welcome-text": ["moot", "yes"],
  "profanity-masking": ["yes", "no"],
  "voice-mail-policy": ["yes", "yes"],
  "voice-mail-web-administration": ["limited", "yes"],
  "voice-mail-powershell": ["yes", "yes"],
  "auto-attendant-pbx": ["no", "yes"],
  "auto-attendant-skype-server": ["yes", "yes"],
  "auto-attendant-teams": ["yes", "no"],
  "dial-by-name-keys": ["yes", "yes"],
  "dial-by-name-speech": ["yes", "yes"],
  "auto-attendant-languages": ["yes", "yes"],
  "transfer-to-users": ["yes", "yes"],
  "transfer-to-inside-number": ["yes", "yes"],
  "transfer-to-outside-number": ["limited", "yes"],
  "business-hours": ["yes", "yes"],
  "auto-attendant-menus": ["yes", "yes"],
  "cloud-number": ["yes", "no"],
  "on-premises-number": ["yes", "yes"],
  "auto-attendant-user-list": ["yes", "yes"],
  holidays: ["yes", "yes"],
  "auto-attendant-text-to-speech": ["yes", "yes"],
  "extension-dialling": ["yes", "yes"],
  "auto-attendant-mailbox": ["yes", "yes"],
  "several-numbers": ["yes", "yes"],
  "auto-attendant-web-administration": ["yes", "no"],
  "auto-attendant-powershell": ["yes", "yes"],
};

/** How many of these are printed as what, as they were counted beforehand. */
export const offeredCounts: Readonly<Record<Print, number>> = { yes: 107, limited: 2, no: 25, moot: 2 };
