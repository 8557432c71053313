package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * Something that a service says it has created.
 *
 * @param path of the collection it is in, such as {@code /subscriptions}
 * @param body what the service answered
 * @param at when it was asked for
 */
record Created(String path, String id, JsonNode body, Instant at) {}
