package se.ss12000.conformance.build;

import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** How a value becomes one of another type, as Java does it when a method is called. */
final class Conversion {
  private static final Map<String, Type> PRIMITIVES =
      Map.of(
          "java/lang/Boolean", Type.BOOLEAN_TYPE,
          "java/lang/Byte", Type.BYTE_TYPE,
          "java/lang/Character", Type.CHAR_TYPE,
          "java/lang/Short", Type.SHORT_TYPE,
          "java/lang/Integer", Type.INT_TYPE,
          "java/lang/Long", Type.LONG_TYPE,
          "java/lang/Float", Type.FLOAT_TYPE,
          "java/lang/Double", Type.DOUBLE_TYPE);

  private Conversion() {}

  /**
   * Converts what is on top of the stack.
   *
   * @param declared what it is declared to be
   * @param actual what it is known to be
   * @param wanted what it is to be
   */
  static void convert(GeneratorAdapter code, Type declared, Type actual, Type wanted) {
    if (isPrimitive(declared) && isPrimitive(wanted)) {
      code.cast(declared, wanted);
    } else if (isPrimitive(declared)) {
      code.valueOf(declared);
    } else if (isPrimitive(wanted)) {
      Type held = PRIMITIVES.getOrDefault(actual.getInternalName(), wanted);
      code.unbox(held);
      code.cast(held, wanted);
    } else if (!wanted.equals(declared)) {
      code.checkCast(wanted);
    }
  }

  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }
}
