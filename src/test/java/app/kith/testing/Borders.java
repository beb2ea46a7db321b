package app.kith.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// The borders between the packages below a root, as rules that can be checked. The root is a parameter so that the
/// rules can be shown to fail on classes that cross them.
///
/// @param root the package that holds the launcher
/// @param mayUse what the package-infos below the root allow
public record Borders(String root, MayUse mayUse) {
    private static final Set<String> STARTERS = Set.of("App", "Launcher", "Tour", "Showing");
    private static final Set<String> VAGUE = Set.of("Manager", "Helper", "Util", "Utils", "Impl");
    private static final Set<String> CHANGING = Set.of(
            "StringBuilder", "StringBuffer", "ThreadLocal", "ArrayList", "LinkedList", "ArrayDeque", "HashMap",
            "LinkedHashMap", "TreeMap", "EnumMap", "WeakHashMap", "HashSet", "LinkedHashSet", "TreeSet", "EnumSet");

    /// All rules, each under the sentence it stands for.
    public Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("a package uses only what its package-info says", packagesUseWhatTheySay());
        rules.put("features form no cycle", featuresFormNoCycle());
        rules.put("only the root uses the window and the command line", windowAndCommandLineStandOnTop());
        rules.put("pages do not use each other", pagesDoNotUseEachOther());
        rules.put("SQL types stay in the book and in stores", sqlTypesStayInStores());
        rules.put("only stores speak SQL", onlyStoresSpeakSql());
        rules.put("stores are private to their package", storesArePrivate());
        rules.put("JavaFX stays in the window", javaFxStaysInTheWindow());
        rules.put("a model knows no nodes", modelsKnowNoNodes());
        rules.put("a view asks only its model", viewsAskTheirModel());
        rules.put("no static holds state", staticsHoldNoState());
        rules.put("time comes from a clock", timeComesFromAClock());
        rules.put("the desktop of AWT is never used", awtDesktopIsNeverUsed());
        rules.put("only the command line prints", onlyTheCommandLinePrints());
        rules.put("names say what a thing is", namesSayWhatAThingIs());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private ArchRule packagesUseWhatTheySay() {
        return everyUse("be allowed by the line \"May use\"", (from, to) -> isRoot(from)
                || mayUse.lines().getOrDefault(placeOf(from), Set.of()).contains(placeOf(to)));
    }

    private ArchRule featuresFormNoCycle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule windowAndCommandLineStandOnTop() {
        return everyUse("not lead up to the window or the command line", (from, to) -> isRoot(from) || isStarter(from)
                || !(isStarter(to) || within("cli", to) || (within("ui", to) && !within("ui", from))));
    }

    private ArchRule pagesDoNotUseEachOther() {
        return everyUse("not lead from the kit to a page or from page to page", (from, to) -> {
            boolean pageOrKit = mayUse.pages().contains(placeOf(from)) || placeOf(from).equals("ui.kit");
            return !pageOrKit || !within("ui", to) || placeOf(to).equals("ui.kit");
        });
    }

    private ArchRule sqlTypesStayInStores() {
        return noClasses().that(outsideBookAndStores())
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.h2.."));
    }

    private ArchRule onlyStoresSpeakSql() {
        return noClasses().that(outsideBookAndStores())
                .should()
                .callCodeUnitWhere(describe("a reader or writer of the book is given SQL or a table", this::speaksSql));
    }

    private ArchRule storesArePrivate() {
        return noClasses().that(are("stores of features", type -> isStore(type) && !within("book", type)))
                .should()
                .bePublic();
    }

    private ArchRule javaFxStaysInTheWindow() {
        return noClasses().that(are("outside the window", type -> !within("ui", type) && !isStarter(type)))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "org.kordamp.."));
    }

    private ArchRule modelsKnowNoNodes() {
        return noClasses().that(are("models", type -> isInWindow(type, "Model")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "org.kordamp.."));
    }

    private ArchRule viewsAskTheirModel() {
        return everyUse("lead from a view to its model, the kit or plain values only",
                (from, to) -> !isInWindow(from, "View")
                        || within("ui", to) || to.isRecord() || to.isEnum() || to.isInterface());
    }

    private ArchRule staticsHoldNoState() {
        return fields().that()
                .areStatic()
                .and(describe("are written by hand", field -> !field.getName().startsWith("$")))
                .and(describe("are not the one hand-over", field -> !isHandOver(field)))
                .should(new ArchCondition<JavaField>("be final and of a type that cannot change") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean fixed = field.getModifiers().contains(JavaModifier.FINAL)
                                && !changes(field.getRawType());
                        events.add(new SimpleConditionEvent(field, fixed, field.getDescription() + " holds state"));
                    }
                });
    }

    /// JavaFX makes the application itself, so what was begun before it can only be left in a static for it to find.
    private boolean isHandOver(JavaField field) {
        return field.getFullName().equals(root + ".App.BEGUN");
    }

    private ArchRule timeComesFromAClock() {
        return noClasses().that(are("outside the root", type -> !isRoot(type)))
                .should()
                .callCodeUnitWhere(describe("the machine's own time is asked for", this::asksTheTime));
    }

    private ArchRule awtDesktopIsNeverUsed() {
        return noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.awt.Desktop");
    }

    private ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that(are("outside the root and the command line", type -> !isRoot(type) && !within("cli", type)))
                .should(ACCESS_STANDARD_STREAMS);
    }

    private ArchRule namesSayWhatAThingIs() {
        return noClasses().should(new ArchCondition<JavaClass>("be named after nothing in particular") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean vague = VAGUE.stream().anyMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, vague, type.getName() + " is vague"));
            }
        });
    }

    /// Classes in which every use of another package of ours fulfils `allowed` (from, to).
    private ArchRule everyUse(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return classes().should(new ArchCondition<JavaClass>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = use.getTargetClass().getBaseComponentType();
                    boolean ours = target.getPackageName().equals(root)
                            || target.getPackageName().startsWith(root + ".");
                    if (ours && !placeOf(type).equals(placeOf(target))) {
                        events.add(new SimpleConditionEvent(use, allowed.test(type, target), use.getDescription()));
                    }
                }
            }
        });
    }

    private DescribedPredicate<JavaClass> outsideBookAndStores() {
        return are("outside the book and no stores", type -> !within("book", type) && !isStore(type));
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
        return describe("are " + what, test);
    }

    /// The package below the root; empty for the root itself.
    private String placeOf(JavaClass type) {
        return isRoot(type) ? "" : type.getPackageName().substring(root.length() + 1);
    }

    private boolean within(String place, JavaClass type) {
        return placeOf(type).equals(place) || placeOf(type).startsWith(place + ".");
    }

    private boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(root);
    }

    private boolean isStarter(JavaClass type) {
        return isRoot(type) && STARTERS.contains(outermost(type).getSimpleName());
    }

    private boolean isInWindow(JavaClass type, String ending) {
        return within("ui", type) && outermost(type).getSimpleName().endsWith(ending);
    }

    private static boolean isStore(JavaClass type) {
        return outermost(type).getSimpleName().endsWith("Store");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Borders::outermost).orElse(type);
    }

    private boolean speaksSql(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        return owner.getPackageName().equals(root + ".book")
                && Set.of("Reader", "Writer").contains(owner.getSimpleName())
                && call.getTarget()
                        .getRawParameterTypes()
                        .stream()
                        .anyMatch(type -> type.isEquivalentTo(String.class) || type.getSimpleName().equals("Table"));
    }

    private boolean asksTheTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean now = call.getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty();
        boolean systemClock = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
        return owner.getPackageName().equals("java.time") && (now || systemClock);
    }

    private static boolean changes(JavaClass type) {
        return CHANGING.contains(type.getSimpleName())
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.getPackageName().startsWith("javafx.collections")
                || type.getPackageName().startsWith("javafx.beans")
                || type.isAssignableTo(Thread.class);
    }
}
