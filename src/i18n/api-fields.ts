import type { Language } from "../matrix/catalog/languages.ts";

/** What files and their fields mean, in a sentence each, for the page about them. */
export type ApiFieldWords = {
  /** By the path of a file, with `{members}` for all members of a configuration. */
  readonly files: Readonly<Record<string, string>>;
  /** By the name of a field, in the order in which they are told. */
  readonly envelope: Readonly<Record<string, string>>;
  readonly cell: Readonly<Record<string, string>>;
};

export const apiFields: Readonly<Record<Language, ApiFieldWords>> = {
  en: {
    files: {
      "index.json": "Every file, with its address, its shape and the values in its path.",
      "schema.json": "The shapes of all files, as JSON Schema.",
      "openapi.json": "The whole API, as OpenAPI 3.1.",
      "all.json": "Everything that the other files say, in one file.",
      "lifecycle.json": "What ends when, and what replaces it.",
      "lifecycle.csv": "The same as a table.",
      "lifecycle.fr.csv": "The same as a table in French.",
      "conflicts.json": "Where sources disagree, and which of them holds.",
      "documents.json": "The documents that facts are read from, and the vendor’s pages they rest on.",
      "changes.json": "What has changed since the first published state.",
      "matrices/{matrix}.json": "A matrix with every cell, whether a document states it or not.",
      "matrices/{matrix}.csv": "The same as a table, one fact in each row.",
      "matrices/{matrix}.fr.csv": "The same as a table in French.",
      "configurations/{matrix}/{members}.json":
        "A configuration: its cells, what it needs first, and what is stated of it as a whole.",
      "features/{feature}.json": "A feature in every configuration.",
      "products/{product}.json":
        "A product: its lifecycle, its configurations, and the cells that need or exclude it.",
    },
    envelope: {
      schema: "The address of the shape that `data` has.",
      version: "The version of the API.",
      generated_at: "When the file was made, in UTC.",
      content_date: "The newest date of any document; left out if none has a date.",
      data: "The facts.",
      moved: "What else had this address before, and since when; left out if nothing had.",
    },
    cell: {
      matrix: "The id of its matrix.",
      key: "What tells it from all other cells of the matrix. It never changes.",
      at: "The member of each axis, by the axis.",
      feature: "The id of its feature.",
      support: "What the documents of the matrix say by themselves; left out if they say nothing.",
      standing:
        "What the site shows on the day, with every other source and the lifecycle considered: `lapsed` for what was supported until something was switched off, `unlisted` for what no document speaks of, which is not a “no”.",
      conditions:
        "What must hold, all of it. Each has one of four keys: `requires` (any one of these products), `only` (for these alone), `excludes` (not with these) or `restriction` (see the text).",
      via: "What serves the feature, if a document names it.",
      notes: "Sentences that explain it without limiting it, by language.",
      references: "Links to further reading, by language.",
      sources:
        "Every place that states it: document, line, words, and the vendor’s pages that the words rest on.",
      evidence: "Whether a table or prose states it, or several of the vendor’s pages agree.",
      last_stated: "The version that stated it last, if later versions of the page leave it out.",
      history: "What earlier versions of a page said instead, the oldest first.",
      conflicts: "Where sources disagree about it, with both sides and what decides between them.",
      lifecycle: "What it depends on, the state of each of these on the day, and the worst state.",
      reason: "Why no document states it, where none is expected to.",
      page: "Where the site shows it, by language.",
      api: "The file of its configuration.",
    },
  },
  fr: {
    files: {
      "index.json": "Tous les fichiers, avec leur adresse, leur forme et les valeurs de leur chemin.",
      "schema.json": "Les formes de tous les fichiers, en JSON Schema.",
      "openapi.json": "Toute l’API, en OpenAPI 3.1.",
      "all.json": "Tout ce que disent les autres fichiers, en un seul.",
      "lifecycle.json": "Ce qui prend fin, à quelle date, et ce qui le remplace.",
      "lifecycle.csv": "La même chose sous forme de tableau, en anglais.",
      "lifecycle.fr.csv": "La même chose sous forme de tableau.",
      "conflicts.json": "Où les sources se contredisent, et laquelle l’emporte.",
      "documents.json": "Les documents d’où viennent les faits, et les pages de l’éditeur dont ils partent.",
      "changes.json": "Ce qui a changé depuis la première publication.",
      "matrices/{matrix}.json": "Une matrice avec toutes ses cellules, qu’un document en parle ou non.",
      "matrices/{matrix}.csv": "La même chose sous forme de tableau, en anglais, un fait par ligne.",
      "matrices/{matrix}.fr.csv": "La même chose sous forme de tableau, un fait par ligne.",
      "configurations/{matrix}/{members}.json":
        "Une configuration : ses cellules, ses prérequis, et ce qui est dit de l’ensemble.",
      "features/{feature}.json": "Une fonctionnalité dans toutes les configurations.",
      "products/{product}.json":
        "Un produit : son cycle de vie, ses configurations, et les cellules qui l’exigent ou l’excluent.",
    },
    envelope: {
      schema: "L’adresse de la forme de `data`.",
      version: "La version de l’API.",
      generated_at: "Quand le fichier a été produit, en UTC.",
      content_date: "La date la plus récente d’un document ; absente si aucun n’est daté.",
      data: "Les faits.",
      moved: "Ce qui avait cette adresse auparavant, et jusqu’à quand ; absent sinon.",
    },
    cell: {
      matrix: "L’identifiant de sa matrice.",
      key: "Ce qui la distingue de toutes les autres cellules de la matrice. Ne change jamais.",
      at: "Le membre de chaque axe, sous le nom de l’axe.",
      feature: "L’identifiant de sa fonctionnalité.",
      support: "Ce que disent à eux seuls les documents de la matrice ; absent s’ils n’en disent rien.",
      standing:
        "Ce que le site affiche ce jour-là, compte tenu des autres sources et du cycle de vie : `lapsed` pour ce qui était pris en charge jusqu’à l’arrêt d’un élément, `unlisted` pour ce dont aucun document ne parle, ce qui n’est pas un « non ».",
      conditions:
        "Ce qui doit être rempli, en totalité. Chaque condition porte l’une de quatre clés : `requires` (l’un de ces produits), `only` (pour eux seuls), `excludes` (pas avec eux) ou `restriction` (voir le texte).",
      via: "Ce qui assure la fonctionnalité, si un document le nomme.",
      notes: "Des phrases qui l’expliquent sans la limiter, par langue.",
      references: "Des liens pour aller plus loin, par langue.",
      sources:
        "Chaque endroit qui l’énonce : document, ligne, texte, et les pages de l’éditeur dont il part.",
      evidence: "Si un tableau ou le texte l’énonce, ou si plusieurs pages de l’éditeur concordent.",
      last_stated: "La dernière version qui l’énonce, si les suivantes n’en parlent plus.",
      history: "Ce que disaient les versions antérieures d’une page, de la plus ancienne à la plus récente.",
      conflicts: "Où les sources se contredisent, avec chaque position et ce qui permet de trancher.",
      lifecycle: "Ce dont elle dépend, l’état de chaque élément ce jour-là, et le pire de ces états.",
      reason: "Pourquoi aucun document n’en parle, là où ce n’est pas attendu.",
      page: "Où le site l’affiche, par langue.",
      api: "Le fichier de sa configuration.",
    },
  },
};
