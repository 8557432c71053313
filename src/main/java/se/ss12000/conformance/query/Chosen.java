package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells of any record whether it was asked for. */
@FunctionalInterface
public interface Chosen {
  Belongs belongs(JsonNode json);
}
