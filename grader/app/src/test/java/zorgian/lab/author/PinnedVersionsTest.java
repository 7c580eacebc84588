package zorgian.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a handout fetches from Maven Central is what the repository itself is built and tested with. */
class PinnedVersionsTest {

    private static Document parse(String pom) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(pom)));
    }

    private static String child(Element parent, String name) {
        NodeList children = parent.getElementsByTagName(name);
        return children.getLength() == 0 ? "" : children.item(0).getTextContent();
    }

    /** Versions by artifact, of dependencies and plugins, properties resolved. */
    private static Map<String, String> versions(Document pom) {
        Element properties = (Element) pom.getElementsByTagName("properties").item(0);
        Map<String, String> versions = new TreeMap<>();
        for (String tag : new String[] {"dependency", "plugin"}) {
            NodeList all = pom.getElementsByTagName(tag);
            for (int i = 0; i < all.getLength(); i++) {
                String version = child((Element) all.item(i), "version");
                if (version.startsWith("${")) {
                    version = child(properties, version.substring(2, version.length() - 1));
                }
                if (!version.isEmpty()) {
                    versions.put(child((Element) all.item(i), "artifactId"), version);
                }
            }
        }
        return versions;
    }

    /** Artifacts that are needed to run: the dependencies of the project itself, not those managed, for tests or of the lab itself. */
    private static Set<String> needed(Document pom) {
        Set<String> needed = new TreeSet<>();
        NodeList all = pom.getElementsByTagName("dependency");
        for (int i = 0; i < all.getLength(); i++) {
            Element dependency = (Element) all.item(i);
            boolean managed = dependency.getParentNode().getParentNode().getNodeName().equals("dependencyManagement");
            boolean ours = child(dependency, "groupId").equals("zorgian.lab");
            if (!managed && !ours && !child(dependency, "scope").equals("test")) {
                needed.add(child(dependency, "artifactId"));
            }
        }
        return needed;
    }

    private static void assertSameVersions(String template) throws Exception {
        Map<String, String> ours = versions(parse(Files.readString(Path.of("../../pom.xml"))));
        Map<String, String> theirs = versions(parse(Template.text(template)));
        theirs.keySet().retainAll(ours.keySet());
        assertFalse(theirs.isEmpty());
        theirs.forEach((artifact, version) -> assertEquals(ours.get(artifact), version, artifact + " in " + template));
    }

    @Test
    void theExercisesUseTheVersionsOfTheRoot() throws Exception {
        assertSameVersions("exercises-pom.xml");
    }

    @Test
    void theCommandLineOfAHandoutUsesTheVersionsOfTheRoot() throws Exception {
        assertSameVersions("lab-pom.xml");
    }

    @Test
    void theCommandLineOfAHandoutHasTheLibrariesOfTheHarness() throws Exception {
        assertEquals(needed(parse(Files.readString(Path.of("pom.xml")))), needed(parse(Template.text("lab-pom.xml"))));
    }
}
