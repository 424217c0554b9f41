package souk.house.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import souk.dynamo.Table;

/**
 * Which environment variables a class reads, by itself or through what it calls in the shop's own
 * code: follows the calls in the class files from every method of the class, and notes each
 * constant that is handed to {@code Environment.get} or {@code System.getenv}, and each {@code
 * Table} that is named. A call of an interface leads to what was made of it.
 */
final class SettingsReading {
    private static final String TABLE = "souk/dynamo/Table";

    private record Method(String owner, String name) {}

    private final Map<String, ClassModel> models = new HashMap<>();
    private final Deque<Method> open = new ArrayDeque<>();
    private final Set<Method> known = new HashSet<>();
    private final Set<String> settings = new TreeSet<>();

    /** What may stand behind an interface, and what is called of interfaces. */
    private final Set<String> made = new HashSet<>();

    private final Set<Method> promised = new HashSet<>();

    private SettingsReading() {}

    static Set<String> of(String className) {
        var reading = new SettingsReading();
        String start = className.replace('.', '/');
        for (MethodModel method : reading.model(start).methods()) {
            reading.visit(start, method.methodName().stringValue());
        }
        while (!reading.open.isEmpty()) {
            reading.follow(reading.open.pop());
        }
        return reading.settings;
    }

    private void visit(String owner, String name) {
        if (owner.startsWith("souk/") && known.add(new Method(owner, name))) {
            open.push(new Method(owner, name));
            visit(owner, "<clinit>");
            if (name.equals("<init>") && made.add(owner)) {
                List.copyOf(promised).forEach(each -> keep(owner, each));
            }
        }
    }

    /** Whoever was made answers what is called of their interface. */
    private void promise(Method called) {
        if (promised.add(called)) {
            List.copyOf(made).forEach(each -> keep(each, called));
        }
    }

    private void keep(String owner, Method called) {
        if (isA(owner, called.owner())) {
            visit(owner, called.name());
        }
    }

    private boolean isA(String owner, String wanted) {
        return owner.equals(wanted)
                || (owner.startsWith("souk/")
                        && Stream.concat(
                                        model(owner).interfaces().stream(),
                                        model(owner).superclass().stream())
                                .anyMatch(up -> isA(up.asInternalName(), wanted)));
    }

    /** All methods of that name count: an overload more does no harm. */
    private void follow(Method called) {
        ClassModel model = model(called.owner());
        boolean declared = false;
        for (MethodModel method : model.methods()) {
            if (method.methodName().equalsString(called.name())) {
                declared = true;
                if (method.flags().has(AccessFlag.ABSTRACT)) {
                    promise(called);
                }
                if (!isOfTheCompiler(model)) {
                    method.code().ifPresent(code -> code.forEach(new Calls()::read));
                }
            }
        }
        if (!declared && !called.name().equals("<clinit>")) {
            model.superclass().ifPresent(up -> visit(up.asInternalName(), called.name()));
        }
    }

    /** The enum itself, and what the compiler makes of a switch over it, name all its constants. */
    private static boolean isOfTheCompiler(ClassModel model) {
        return model.thisClass().asInternalName().equals(TABLE)
                || model.flags().has(AccessFlag.SYNTHETIC);
    }

    private ClassModel model(String owner) {
        return models.computeIfAbsent(owner, SettingsReading::load);
    }

    private static ClassModel load(String owner) {
        try (InputStream in = SettingsReading.class.getResourceAsStream("/" + owner + ".class")) {
            if (in == null) {
                throw new IllegalStateException("no class file of " + owner);
            }
            return ClassFile.of().parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one method; keeps the constant that was pushed last. */
    private final class Calls {
        private String constant = "";

        void read(CodeElement element) {
            switch (element) {
                case ConstantInstruction push ->
                        constant = push.constantValue() instanceof String text ? text : "";
                case FieldInstruction field
                        when field.owner().asInternalName().equals(TABLE)
                                && field.type().equalsString("L" + TABLE + ";") ->
                        settings.add(Table.valueOf(field.name().stringValue()).variable());
                case InvokeInstruction call -> {
                    String owner = call.owner().asInternalName();
                    String name = call.name().stringValue();
                    if (!constant.isEmpty() && readsEnvironment(owner, name)) {
                        settings.add(constant);
                    }
                    visit(owner, name);
                    constant = "";
                }
                case InvokeDynamicInstruction lambda -> lambda.bootstrapArgs().forEach(this::visit);
                case Instruction _ -> constant = "";
                default -> {
                    // labels and line numbers lie between a constant and its call
                }
            }
        }

        private void visit(ConstantDesc argument) {
            if (argument instanceof DirectMethodHandleDesc handle) {
                String owner = handle.owner().descriptorString();
                SettingsReading.this.visit(
                        owner.substring(1, owner.length() - 1), handle.methodName());
            }
        }

        private void visit(String owner, String name) {
            SettingsReading.this.visit(owner, name);
        }
    }

    private static boolean readsEnvironment(String owner, String name) {
        return (owner.equals("souk/wiring/Environment") && name.equals("get"))
                || (owner.equals("java/lang/System") && name.equals("getenv"));
    }
}
