package se.ss12000.conformance.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import se.ss12000.conformance.payload.Certainty;

/**
 * A record that is certainly valid.
 *
 * @param end where it ends in the bytes that it was taken from
 * @param single whether nothing in it could be taken for a list of records
 * @param oneLine whether it ends on the line on which it begins
 */
public record Taken(JsonNode json, int end, Certainty certainty, boolean single, boolean oneLine) {}
