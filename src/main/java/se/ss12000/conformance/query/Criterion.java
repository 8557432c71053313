package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;

/** One condition on a record, or on an object within it. */
@FunctionalInterface
interface Criterion {
  Belongs judge(JsonNode json);
}
