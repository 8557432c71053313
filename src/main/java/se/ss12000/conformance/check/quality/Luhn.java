package se.ss12000.conformance.check.quality;

/** The check digit that civic numbers and organisation numbers end with. */
final class Luhn {
  private Luhn() {}

  /** Whether the last of some digits is the one that the others ask for. */
  static boolean holds(String text, int from, int to) {
    int sum = 0;
    boolean twice = false;
    for (int i = to - 1; i >= from; i--) {
      int digit = text.charAt(i) - '0';
      int value = twice ? digit * 2 : digit;
      sum += value > 9 ? value - 9 : value;
      twice = !twice;
    }
    return sum % 10 == 0;
  }
}
