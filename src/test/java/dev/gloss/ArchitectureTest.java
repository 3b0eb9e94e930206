package dev.gloss;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The picture in `dev/gloss/package-info.java`, held against the code.
@AnalyzeClasses(packages = "dev.gloss", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrowsPointDown =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("program")
                    .definedBy("dev.gloss")
                    .layer("shell")
                    .definedBy("dev.gloss.shell..")
                    .layer("library")
                    .definedBy("dev.gloss.library..")
                    .layer("worker")
                    .definedBy("dev.gloss.worker..")
                    .layer("export")
                    .definedBy("dev.gloss.export..")
                    .layer("layout")
                    .definedBy("dev.gloss.layout..")
                    .layer("pdf")
                    .definedBy("dev.gloss.pdf..")
                    .layer("index")
                    .definedBy("dev.gloss.index..")
                    .layer("note")
                    .definedBy("dev.gloss.note..")
                    .layer("paper")
                    .definedBy("dev.gloss.paper..")
                    .layer("anchor")
                    .definedBy("dev.gloss.anchor..")
                    .layer("text")
                    .definedBy("dev.gloss.text..")
                    .whereLayer("program")
                    .mayOnlyAccessLayers("shell", "worker")
                    .whereLayer("library")
                    .mayOnlyBeAccessedByLayers("shell")
                    .whereLayer("worker")
                    .mayOnlyBeAccessedByLayers("library", "shell", "program")
                    .whereLayer("export")
                    .mayOnlyBeAccessedByLayers("library", "shell")
                    .whereLayer("layout")
                    .mayOnlyBeAccessedByLayers("worker", "library")
                    .whereLayer("pdf")
                    .mayOnlyBeAccessedByLayers("layout", "worker")
                    .whereLayer("index")
                    .mayOnlyBeAccessedByLayers("library", "shell")
                    .whereLayer("note")
                    .mayOnlyBeAccessedByLayers("export", "library", "shell")
                    .whereLayer("paper")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("anchor")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("text")
                    .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule packagesMakeNoCycle =
            slices().matching("dev.gloss.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pdfboxStaysInPdf =
            fence(
                    "pdf",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.apache.xmpbox..",
                    "javax.imageio..");

    @ArchTest static final ArchRule luceneStaysInIndex = fence("index", "org.apache.lucene..");

    @ArchTest
    static final ArchRule yamlStaysInNote = fence("note", "org.snakeyaml..", "org.yaml..");

    @ArchTest
    static final ArchRule markdownStaysInExport =
            fence(
                    "export",
                    "org.commonmark..",
                    "com.samskivert..",
                    "org.eclipse.jgit..",
                    "org.jbibtex..");

    @ArchTest
    static final ArchRule springStaysInShell =
            fence("shell", "org.springframework..", "org.jline..");

    @ArchTest
    static final ArchRule jsonIsMadeWhereRecordsLeave =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "dev.gloss.worker..",
                            "dev.gloss.note..",
                            "dev.gloss.library..",
                            "dev.gloss.export..",
                            "dev.gloss.shell..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

    private static ArchRule fence(String inside, String... foreign) {
        return noClasses()
                .that()
                .resideOutsideOfPackages("dev.gloss." + inside + "..")
                .and()
                .resideOutsideOfPackage("dev.gloss")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign)
                .allowEmptyShould(true)
                .because("design section 4 fences it");
    }
}
