package se.ss12000.conformance.provider;

import java.time.Instant;
import se.ss12000.conformance.standard.EntityType;

/** A record that is no more. */
record Deletion(EntityType type, String id, Instant at) {}
