package se.ss12000.conformance.check;

/**
 * What is known of one id, packed into an int that is never 0.
 *
 * <p>From the lowest bit: number of the type + 1 (5 bits), conditions that hold (3), number of the
 * marking + 1 (2), what references claim (no marking, or one of 3), whether a list held it, whether
 * it was repeated within its type, whether across types, number of the set of references to it
 * (15).
 */
final class Facts {
  static final int MAX_TYPES = 31;
  static final int MAX_CONDITIONS = 3;
  static final int MAX_MARKINGS = 3;
  static final int MAX_REFERENCE_SETS = 1 << 15;

  private static final int CONDITIONS_AT = 5;
  private static final int MARKING_AT = 8;
  private static final int CLAIMS_AT = 10;
  private static final int LISTED = 1 << 14;
  private static final int REPEATED_IN_TYPE = 1 << 15;
  private static final int REPEATED_ACROSS_TYPES = 1 << 16;
  private static final int REFERENCES_AT = 17;

  private Facts() {}

  /** A record with the id was met. */
  static int defined(int facts, int type, int conditions, int marking, boolean listed) {
    int known = type(facts);
    if (known < 0) {
      return facts
          | (type + 1)
          | (conditions << CONDITIONS_AT)
          | (marking << MARKING_AT)
          | (listed ? LISTED : 0);
    }
    if (known != type) {
      return facts | REPEATED_ACROSS_TYPES;
    }
    // A list and a document of its own may both show the same record; two lists may not.
    boolean again = listed && (facts & LISTED) != 0;
    return facts | (listed ? LISTED : 0) | (again ? REPEATED_IN_TYPE : 0);
  }

  /** A reference to the id was met; it claims a marking, or 0 for none. */
  static int wanted(int facts, int referenceSet, int claim) {
    int others = facts & ((1 << REFERENCES_AT) - 1);
    return others | (1 << (CLAIMS_AT + claim)) | (referenceSet << REFERENCES_AT);
  }

  /** The number of the type, or -1. */
  static int type(int facts) {
    return (facts & MAX_TYPES) - 1;
  }

  static boolean holds(int facts, int condition) {
    return ((facts >>> (CONDITIONS_AT + condition)) & 1) != 0;
  }

  /** The number of the marking, from 1; 0 when it has none. */
  static int marking(int facts) {
    return (facts >>> MARKING_AT) & MAX_MARKINGS;
  }

  /** Whether a reference claims a marking; 0 for one that claims none. */
  static boolean claims(int facts, int marking) {
    return ((facts >>> (CLAIMS_AT + marking)) & 1) != 0;
  }

  static boolean repeatedInType(int facts) {
    return (facts & REPEATED_IN_TYPE) != 0;
  }

  static boolean repeatedAcrossTypes(int facts) {
    return (facts & REPEATED_ACROSS_TYPES) != 0;
  }

  static int referenceSet(int facts) {
    return facts >>> REFERENCES_AT;
  }
}
