/** The JSON that the inbox loads for itself, as far as the imitated page uses it. */
import * as z from 'zod/mini';

const text = z.nullable(z.string());

const artifactSchema = z.looseObject({
  caseArtifactId: z.string(),
  creator: z.looseObject({ partyRole: z.string() }),
  createdDate: z.number(),
  formattedDate: z.string(),
  message: z.looseObject({ messageBody: z.string() }),
});
export type Artifact = z.infer<typeof artifactSchema>;

const caseSchema = z.looseObject({
  caseId: z.string(),
  topic: text,
  status: z.string(),
  marketplaceId: z.string(),
  marketplaceDisplayName: text,
  marketplaceCountryCode: text,
  orders: z.array(z.string()),
  lastUpdatedDate: z.number(),
  formattedLastUpdatedDate: z.string(),
  formattedResolveDate: z.nullish(z.string()),
  asinIds: z.array(z.string()),
  actionNeeded: z.nullable(z.boolean()),
  unread: z.nullable(z.boolean()),
  subject: z.string(),
  buyerName: z.string(),
  buyerActive: z.nullable(z.boolean()),
  latestSellerMessageId: text,
  caseArtifacts: z.nullable(z.array(artifactSchema)),
});
export type Case = z.infer<typeof caseSchema>;

export const caseListSchema = z.looseObject({ cases: z.array(caseSchema) });
export const oneCaseSchema = z.looseObject({ partyCase: caseSchema });

export const orderContextSchema = z.looseObject({
  orderContextList: z.array(
    z.looseObject({
      productContextFields: z.array(
        z.looseObject({ productName: text, productUrl: text, quantity: z.nullable(z.number()), asinId: text }),
      ),
      orderContextFields: z.array(z.looseObject({ type: z.string(), textValue: text })),
    }),
  ),
});
export type OrderContext = z.infer<typeof orderContextSchema>['orderContextList'][number];

export const metricSchema = z.looseObject({ value: z.string() });
