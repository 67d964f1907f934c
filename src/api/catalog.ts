/** Matrices, configurations, features and products as programs get them. */

import type { z } from "zod";
import type { Feature, MatrixSpec, Product } from "../matrix/catalog/schema.ts";
import type { MatrixNote } from "../matrix/model/matrices.ts";
import { noteAt } from "../site/anchors.ts";
import { type Pair, pairsOf } from "../site/pairs.ts";
import { type Prerequisite, prerequisites } from "../site/prerequisites.ts";
import type { Configuration } from "../site/site.ts";
import { formsAround, touching } from "../site/touching.ts";
import { wholesOf } from "../site/whole.ts";
import { answersOf, cellRefOf, configurationRefOf } from "./answers.ts";
import { lifecyclesOf } from "./lifecycles.ts";
import { oncePerSite } from "./once.ts";
import { pathOf } from "./paths.ts";
import type {
  configurationEntry as configurationEntryShape,
  configuration as configurationShape,
  featureEntry as featureEntryShape,
  feature as featureShape,
  matrix as matrixShape,
  prerequisite as prerequisiteShape,
  product as productShape,
} from "./shapes/catalog.ts";
import { sourcesOf } from "./sources.ts";

export type ApiMatrix = z.infer<typeof matrixShape>;
export type ApiConfiguration = z.infer<typeof configurationShape>;
export type ApiConfigurationEntry = z.infer<typeof configurationEntryShape>;
export type ApiFeature = z.infer<typeof featureShape>;
export type ApiFeatureEntry = z.infer<typeof featureEntryShape>;
export type ApiProduct = z.infer<typeof productShape>;
type ApiPrerequisite = z.infer<typeof prerequisiteShape>;

/** Makes what the facts of a site are about. */
export const catalogOf = oncePerSite((site, links) => {
  const answers = answersOf(site, links);
  const { source } = sourcesOf(site, links);
  const lifecycleOf = lifecyclesOf(site, links).of;
  const ref = (one: Pick<Configuration, "matrix" | "at">) => configurationRefOf(one, links);
  const named = ({ id, label }: Product) => ({ id, label });

  const noteOf = (note: MatrixNote) => ({
    features: note.features && [...note.features],
    source: source(note, noteAt(site, note)),
  });

  const matrix = (spec: MatrixSpec): ApiMatrix => ({
    id: spec.id,
    label: spec.label,
    summary: spec.summary,
    context: spec.context,
    axes: spec.axes.map(({ id, label, members }) => ({
      id,
      label,
      members: members.map((one) => named(site.product(one))),
    })),
    features: spec.features.map(site.feature).map(({ id, label, group }) => ({ id, label, group })),
    notes: site.notes(spec.id).map(noteOf),
    configurations: site.configurations.filter((one) => one.matrix === spec).map(ref),
    cells: site.cells.filter((one) => one.matrix === spec).map(answers.cell),
    wholes: site.wholes.filter((one) => one.matrix === spec).map(answers.whole),
    page: links.pages({ kind: "matrix", matrix: spec.id }),
    api: links.file(pathOf.matrix(spec.id)),
  });

  const prerequisite = ({ view, condition, needs }: Prerequisite): readonly ApiPrerequisite[] => {
    const needed = needs.map(({ feature, view: stated, form }) => ({
      feature: feature.id,
      cell: cellRefOf(stated, links),
      forms: form?.forms.map((one) => one.form.id),
    }));
    return [answers.condition(view, condition)].flatMap((one) =>
      one ? [{ condition: one, needed_by: needed }] : [],
    );
  };

  const configurationEntry = (one: Configuration, pair: Pair = pairsOf(site).of(one)) => ({
    ...ref(one),
    members: one.matrix.axes.flatMap(({ id }, index) =>
      one.at.slice(index, index + 1).map((own) => ({ axis: id, product: own.id, label: own.label })),
    ),
    prerequisites: prerequisites(site, pair).flatMap(prerequisite),
    forms: pair.forms.map(({ forms, configurations }) => ({
      forms: forms.map(({ form, of }) => ({ form: form.id, of: of.id })),
      configurations: configurations.map(ref),
    })),
    wider: pair.wider.map(ref),
  });

  const configuration = (one: Configuration): ApiConfiguration => ({
    ...configurationEntry(one),
    cells: one.cells.map(answers.cell),
    elsewhere: pairsOf(site)
      .of(one)
      .configurations.filter((other) => other !== one)
      .flatMap(({ cells }) => cells)
      .filter(({ cell }) => cell !== undefined)
      .map(answers.cell),
    wholes: wholesOf(site, one).map(answers.whole),
  });

  const featureEntry = (feature: Feature): ApiFeatureEntry => ({
    id: feature.id,
    ...namesOf(feature),
    group: site.group(feature.group),
    whole: feature.whole,
    lifecycle: lifecycleOf(feature),
    page: links.pages({ kind: "feature", feature: feature.id }),
    api: links.file(pathOf.feature(feature.id)),
  });

  const product = (one: Product): ApiProduct => {
    const { pairs, cells } = touching(site, one);
    return {
      id: one.id,
      ...namesOf(one),
      short: one.short,
      kind: { id: one.kind, label: site.kind(one) },
      hosting: one.hosting,
      form_of: [...(one.formOf ?? [])],
      forms: formsAround(site, one).forms.map(({ id }) => id),
      lifecycle: lifecycleOf(one),
      axes: site.data.catalog.matrices.flatMap(({ id, axes }) =>
        axes
          .filter(({ members }) => members.includes(one.id))
          .map((axis) => ({ matrix: id, axis: axis.id, api: links.file(pathOf.matrix(id)) })),
      ),
      configurations: pairs.flatMap(({ configurations }) => configurations).map(ref),
      required_by: cells.requires.map((view) => cellRefOf(view, links)),
      only_for: cells.only.map((view) => cellRefOf(view, links)),
      excluded_by: cells.excludes.map((view) => cellRefOf(view, links)),
      page: links.pages({ kind: "product", product: one.id }),
      api: links.file(pathOf.product(one.id)),
    };
  };

  return {
    matrix,
    configuration,
    configurationEntry: (one: Configuration): ApiConfigurationEntry => configurationEntry(one),
    feature: (one: Feature): ApiFeature => ({
      ...featureEntry(one),
      cells: site.cells.filter(({ feature }) => feature === one).map(answers.cell),
    }),
    featureEntry,
    product,
  };
});

const namesOf = ({ label, aliases, terms }: Product | Feature) => ({ label, aliases, terms });
