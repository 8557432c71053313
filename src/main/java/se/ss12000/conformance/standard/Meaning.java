package se.ss12000.conformance.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the value of a parameter says about the records that are asked for. */
public sealed interface Meaning {
  /**
   * Which records to give.
   *
   * <p>Paths are those of attributes; {@code >Type.} in one goes on in the record of that type
   * which is pointed to, as in {@code activity>Activity.groups[]}.
   *
   * @param each the objects within a record of which one and the same has to pass all such filters,
   *     {@code relationship} for those of {@link Relations}; empty for the record as a whole
   * @param at where, of which one has to pass
   * @param related where the standard leaves open whether it counts
   * @param open attributes without which the standard leaves open whether the record belongs
   */
  record Filter(Test test, String each, List<String> at, List<String> related, List<String> open)
      implements Meaning {
    public Filter {
      at = List.copyOf(at);
      related = List.copyOf(related);
      open = List.copyOf(open);
    }
  }

  /**
   * Which kinds of relation other parameters restrict.
   *
   * @param kinds by the value that picks them
   */
  record Relations(Map<String, Relation> kinds) implements Meaning {
    public Relations {
      kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }
  }

  /**
   * In which order to give the records.
   *
   * @param keys what is compared, first things first, by the value that picks it
   */
  record Order(Map<String, List<String>> keys) implements Meaning {
    public Order {
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
  }

  /**
   * How persons are related to an organisation, for a time.
   *
   * @param in the entity type whose records tell of it
   * @param each the objects within them that are the relations, with their dates; empty when it is
   *     the records
   * @param organisation where the organisation stands
   * @param persons where the persons stand
   * @param indirect whether it may be doubted that this is a relation, when nobody asks for it
   */
  record Relation(String in, String each, String organisation, String persons, boolean indirect) {}

  /** How the value of a parameter is compared with what stands in a record. */
  enum Test {
    EQUALS,
    /** The organisation named; whether one below it counts is left open. */
    DIRECTLY,
    /** The organisation named or any below it. */
    UNDER,
    CONTAINS,
    AT_MOST,
    AT_LEAST,
    ABOVE,
    /** Above; whether the bound itself counts is left open. */
    ABOVE_OR_AT,
    /** A period that begins no earlier; whether one that is merely not over counts is left open. */
    PERIOD_FROM,
    /** A period that ends no later; whether one that has merely begun counts is left open. */
    PERIOD_TO
  }
}
