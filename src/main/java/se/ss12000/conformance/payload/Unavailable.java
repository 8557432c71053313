package se.ss12000.conformance.payload;

import java.util.Optional;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/**
 * A document we could not get hold of, or could not make out. That says nothing about conformance.
 *
 * @param type what it would have held, if that could be told
 */
public record Unavailable(Origin origin, Optional<EntityType> type, Text reason)
    implements Payload {}
