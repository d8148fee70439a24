package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.Role;
import org.communique.resolve.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleExtractorTest {

    private static final RoleExtractor EXTRACTOR = RoleExtractor.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chinese President Xi Jinping spoke first. | xi-jinping: President @ country/china",
                "Kremlin spokesman Dmitry Peskov told reporters so. | dmitry-peskov: spokesman @ organization/kremlin",
                "Former Prime Minister Boris Johnson resigned. | boris-johnson: Former Prime Minister",
                "Former U.S. President Barack Obama came. | barack-obama: Former President @ country/united-states",
                "The then-president Donald Trump agreed. | donald-trump: then-president",
                "US Secretary of State Antony Blinken landed. | antony-blinken: Secretary of State @ country/united-states",
                "NATO Secretary-General Jens Stoltenberg warned of it. | jens-stoltenberg: Secretary-General @ organization/nato",
                "Treasury Secretary Steve Mnuchin and U.S. Trade Representative Robert Lighthizer left. | robert-lighthizer: Trade Representative @ country/united-states; steven-mnuchin: Treasury Secretary",
                "Beijing's special envoy Zhai Jun flew to Cairo. | zhai-jun: special envoy @ country/china",
                "China's Middle East envoy Zhai Jun flew to Cairo. | zhai-jun: Middle East envoy @ country/china",
                "Saudi Crown Prince and Prime Minister Mohammed bin Salman spoke. | mohammed-bin-salman: Crown Prince @ country/saudi-arabia; mohammed-bin-salman: Prime Minister @ country/saudi-arabia",
                "On Monday President Vladimir Putin flew to Beijing. | vladimir-putin: President",
                "Putin's spokesman Dmitry Peskov said no. | dmitry-peskov: spokesman",
                "Kuwait's foreign minister Sheikh Dr Ahmed Nasser Al Sabah came. | ahmed-nasser-al-sabah: foreign minister @ country/kuwait",
                "He spoke with the foreign minister of Kenya, Ann Mutua. | ann-mutua: foreign minister @ country/kenya",
                "It was put so by an expert from the Harbour Institute, Ann Holt. | ann-holt: expert @ organization/harbour-institute",
                "Ann Holt, who chairs the AU's Commission, objected. | ann-holt: chair @ organization/african-union-commission",
                "Central Bank Governor Ann Holt of Rwanda resigned. | ann-holt: Governor @ organization/national-bank-of-rwanda",
                "Presidents Xi Jinping and Vladimir Putin met. | vladimir-putin: President; xi-jinping: President",
                "Russian and Chinese presidents, Vladimir Putin and Xi Jinping, met. | vladimir-putin: president @ country/russia; xi-jinping: president @ country/china",
                "US Ambassador to China Nicholas Burns objected. | nicholas-burns: Ambassador to China @ country/united-states",
                "Deputy chairman of Russia's Security Council Dmitry Medvedev spoke. | dmitry-medvedev: Deputy chairman @ organization/security-council-of-russia",
                "EU foreign policy chief Josep Borrell warned of it. | josep-borrell: foreign policy chief @ organization/european-union",
                "Sen. John McCain objected. | john-mccain: Sen.",
                "Russian Minister of Foreign Affairs Sergei Lavrov arrived. | sergey-lavrov: Minister of Foreign Affairs @ country/russia",
            })
    void theOfficeStandsBeforeTheName(String body, String expected) {
        assertRoles(body, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China's president, Xi Jinping, spoke first. | xi-jinping: president @ country/china",
                "Xi Jinping, the president of China, spoke first. | xi-jinping: president @ country/china",
                "Ann Holt, spokesperson of the Harbour Commission said no. | ann-holt: spokesperson @ organization/harbour-commission",
                "Angola's Minister of Water, Forests and Fisheries, Ann Holt, agreed. | ann-holt: Minister of Water, Forests and Fisheries @ country/angola",
                "Belize's Minister of Foreign and Caricom Affairs, Ann Holt, agreed. | ann-holt: Minister of Foreign and Caricom Affairs @ country/belize",
                "Foreign Minister Ann Holt met her Danish counterpart, Bo Lund, in Oslo. | ann-holt: Foreign Minister; bo-lund: Foreign Minister @ country/denmark",
                "President Ann Holt spoke. Holt's Danish counterpart Bo Lund listened. | ann-holt: President; bo-lund: President @ country/denmark",
                "India's G20 Sherpa Amit Rao agreed. | amit-rao: Sherpa @ organization/g20",
                "Sergei Lavrov, Russia's foreign minister, arrived late. | sergey-lavrov: foreign minister @ country/russia",
                "Cui Tiankai, China's ambassador to the United States, denied it. | cui-tiankai: ambassador to the United States @ country/china",
                "China's ambassador to the United States, Cui Tiankai, denied it. | cui-tiankai: ambassador to the United States @ country/china",
                "Pankaj Saran, a former Indian ambassador to Russia, agreed. | pankaj-saran: former ambassador to Russia @ country/india",
                "Ivan Petrov, second deputy chairman of the State Duma and president of the Russian-Indian Chess Society, spoke. | ivan-petrov: president @ organization/russian-indian-chess-society; ivan-petrov: second deputy chairman @ organization/state-duma",
                "Marta Lindqvist, director of Chatham House, doubts it. | marta-lindqvist: director @ organization/chatham-house",
                "Steve Miller, managing director of the Asia program at the German Marshall Fund, doubts it. | steve-miller: managing director of the Asia program @ organization/german-marshall-fund",
                "Larry Kudlow, director of the White House National Economic Council, was there. | larry-kudlow: director @ organization/national-economic-council",
                "Oleg Sorokin, chief executive of the gas producer Gazprom, signed. | oleg-sorokin: chief executive @ organization/gazprom",
                "Chrystia Freeland, Canada's deputy prime minister and finance minister, resigned. | chrystia-freeland: deputy prime minister @ country/canada; chrystia-freeland: finance minister @ country/canada",
                "Yuri Ushakov, Putin's foreign policy aide, said so. | yuri-ushakov: foreign policy aide",
                "Elon Musk, chief executive of the carmaker Tesla, said so. | elon-musk: chief executive @ organization/tesla",
                "Wang Yi (China's foreign minister) left early. | wang-yi: foreign minister @ country/china",
                "Nandan Rao, a fellow at Chatham House in London, agreed. | nandan-rao: fellow @ organization/chatham-house",
            })
    void theOfficeStandsBesideTheName(String body, String expected) {
        assertRoles(body, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xi Jinping, who is the president of China, waved. | xi-jinping: president @ country/china",
                "Peter Jones was appointed governor of the Bank of England. | peter-jones: governor @ organization/bank-of-england",
                "Mark Rutte serves as secretary general of NATO. | mark-rutte: secretary general @ organization/nato",
                "Vladimir Putin was sworn in as president. | vladimir-putin: president",
                "Peter Miller is the former FBI director. | peter-miller: former director @ organization/federal-bureau-of-investigation",
                "Vladimir Putin was in Beijing. The Russian president met Xi Jinping. | vladimir-putin: president @ country/russia",
                "Chinese President Xi Jinping spoke. The Chinese leader smiled. | xi-jinping: President @ country/china",
                "President Putin spoke. Later Russian President Vladimir Putin flew home. | vladimir-putin: President @ country/russia",
                "Treasury Secretary Janet Yellen came. Secretary Yellen was tired. | janet-yellen: Treasury Secretary",
            })
    void theOfficeIsStatedByAVerbOrADescription(String body, String expected) {
        assertRoles(body, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Xi Jinping told reporters that the weather was fine.",
        "Mr. Putin met his counterpart Xi Jinping.",
        "After meeting Vladimir Putin, the French president said no.",
        "Speaking to the ambassador, Xi Jinping said no.",
        "Despite India being a member, Narendra Modi stayed away.",
        "Vladimir Putin is a leader with few friends.",
        "Officials said Xi Jinping would come.",
        "China accused intelligence officers, Xi Jinping said.",
        "Vladimir Putin is not president of China.",
    })
    void whatNamesNoOfficeGivesNone(String body) {
        assertRoles(body, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Viktor Orban, Chilean President Gabriel Boric and others came. | gabriel-boric: President @ country/chile",
                "Mike Pompeo, US President Donald Trump and others came. | donald-trump: President @ country/united-states",
                "Bob Corker, chairman of the Senate Foreign Relations Committee, and Senator John McCain agreed. | bob-corker: chairman @ organization/senate-foreign-relations-committee; john-mccain: Senator",
            })
    void anOfficeBelongsToOneName(String body, String expected) {
        assertRoles(body, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "King Felipe VI waved. | felipe-vi: King",
                "First Lady Ann Holt waved. | ann-holt: First Lady",
                "The trade ministers of Chad and Mali, Ann Holt and Bo Lind, waved. | ann-holt: trade minister @ country/chad; bo-lind: trade minister @ country/mali",
                "Japanese Minister of Economy, Trade and Industry Ken Mori waved. | ken-mori: Minister of Economy, Trade and Industry @ country/japan",
                "Envoy of the UN Secretary-General for Chad Ann Holt waved. | ''",
                "Ann Holt acting President of the Harbour Commission, waved. | ann-holt: acting President @ organization/harbour-commission",
                "Ex-president Ann Holt waved. | ann-holt: Ex-president",
                "Senator Bo Lind Jr waved. | bo-lind-jr: Senator",
                "Ann Holt, the kingdom's trade minister, waved. | ann-holt: trade minister",
                "Foreign Minister Sergei Lavrov left. FM Lavrov waved. | sergey-lavrov: Foreign Minister",
            })
    void titlesStandInManyPlacesAroundAName(String body, String expected) {
        assertRoles(body, expected);
    }

    private static void assertRoles(String body, String expected) {
        Reading reading = Readings.of(body);
        List<String> found = EXTRACTOR.extract(reading).stream()
                .map(RoleExtractorTest::inWords)
                .sorted()
                .toList();
        assertEquals(
                expected == null ? "" : expected,
                String.join("; ", found),
                reading.mentions().toString());
    }

    private static String inWords(Role role) {
        String holder = role.holder().path().replaceFirst("person/", "");
        String body = role.organization().map(EntityId::path).map(" @ "::concat).orElse("");
        return holder + ": " + role.title() + body;
    }
}
