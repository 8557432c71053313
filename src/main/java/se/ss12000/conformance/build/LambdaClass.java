package se.ss12000.conformance.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class of a lambda or a method reference.
 *
 * @param name internal name of the class
 * @param factory from what the lambda captures to the interface
 * @param method name of the interface's method
 * @param erased the method's types as the interface declares them
 * @param body what the method is to call
 * @param actual the method's types as they are here
 */
record LambdaClass(
    String name, Type factory, String method, Type erased, Handle body, Type actual) {
  /** The field that holds a lambda that captures nothing. */
  static final String CONSTANT = "ONE";

  /** The method that makes a lambda of what it captures. */
  static final String FACTORY = "of";

  private static final Type OBJECT = Type.getType(Object.class);
  private static final String INIT = "<init>";

  /** Whether the lambda captures nothing, so that there needs to be only one. */
  boolean isConstant() {
    return captured().length == 0;
  }

  /**
   * The class file.
   *
   * @param version of the class file
   * @param host of the nest whose private methods the lambda may call
   */
  byte[] content(int version, String host) {
    var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String[] interfaces = {factory.getReturnType().getInternalName()};
    writer.visit(version, access, name, null, OBJECT.getInternalName(), interfaces);
    writer.visitNestHost(host);
    constructor(writer);
    if (isConstant()) {
      constant(writer);
    } else {
      factory(writer);
    }
    implementation(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private Type[] captured() {
    return factory.getArgumentTypes();
  }

  private Type self() {
    return Type.getObjectType(name);
  }

  private static String field(int index) {
    return "captured" + index;
  }

  private Method init() {
    return new Method(INIT, Type.VOID_TYPE, captured());
  }

  private void constructor(ClassWriter writer) {
    var code = new GeneratorAdapter(0, init(), null, null, writer);
    code.loadThis();
    code.invokeConstructor(OBJECT, new Method(INIT, "()V"));
    for (int i = 0; i < captured().length; i++) {
      Type type = captured()[i];
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      writer.visitField(access, field(i), type.getDescriptor(), null, null).visitEnd();
      code.loadThis();
      code.loadArg(i);
      code.putField(self(), field(i), type);
    }
    code.returnValue();
    code.endMethod();
  }

  private void constant(ClassWriter writer) {
    Type type = factory.getReturnType();
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    writer.visitField(access, CONSTANT, type.getDescriptor(), null, null).visitEnd();
    var start = new Method("<clinit>", "()V");
    var code = new GeneratorAdapter(Opcodes.ACC_STATIC, start, null, null, writer);
    code.newInstance(self());
    code.dup();
    code.invokeConstructor(self(), init());
    code.putStatic(self(), CONSTANT, type);
    code.returnValue();
    code.endMethod();
  }

  private void factory(ClassWriter writer) {
    var making = new Method(FACTORY, factory.getDescriptor());
    var code = new GeneratorAdapter(Opcodes.ACC_STATIC, making, null, null, writer);
    code.newInstance(self());
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self(), init());
    code.returnValue();
    code.endMethod();
  }

  private void implementation(ClassWriter writer) {
    var declared = new Method(method, erased.getDescriptor());
    var code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, declared, null, null, writer);
    Type owner = Type.getObjectType(body.getOwner());
    boolean making = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (making) {
      code.newInstance(owner);
      code.dup();
    }
    List<Type> wanted = wanted(owner);
    for (int i = 0; i < wanted.size(); i++) {
      load(code, i, wanted.get(i));
    }
    boolean ofInterface = body.isInterface();
    code.visitMethodInsn(call(), body.getOwner(), body.getName(), body.getDesc(), ofInterface);
    give(code, making ? owner : Type.getReturnType(body.getDesc()));
    code.returnValue();
    code.endMethod();
  }

  /** What the body is called with: the object whose method it is, if any, and its arguments. */
  private List<Type> wanted(Type owner) {
    var wanted = new ArrayList<Type>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      wanted.add(owner);
    }
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return wanted;
  }

  private void load(GeneratorAdapter code, int index, Type wanted) {
    int given = index - captured().length;
    if (given < 0) {
      Type type = captured()[index];
      code.loadThis();
      code.getField(self(), field(index), type);
      Conversion.convert(code, type, type, wanted);
    } else {
      code.loadArg(given);
      Type type = erased.getArgumentTypes()[given];
      Conversion.convert(code, type, actual.getArgumentTypes()[given], wanted);
    }
  }

  /** Private methods of the nest are called like any other. */
  private int call() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private void give(GeneratorAdapter code, Type given) {
    Type wanted = erased.getReturnType();
    if (!wanted.equals(Type.VOID_TYPE)) {
      Conversion.convert(code, given, given, wanted);
    } else if (given.getSize() == 2) {
      code.pop2();
    } else if (given.getSize() == 1) {
      code.pop();
    }
  }
}
