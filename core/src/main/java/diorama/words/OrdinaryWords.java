package diorama.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// English words that are right as they are.
final class OrdinaryWords {
    private OrdinaryWords() {}

    /// The words of a table.
    static Set<String> in(String table) {
        return Stream.of(table.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /// Words that are right as they are: never taken for a mistyped phrase of ours.
    static final String ORDINARY = """
            about above after again age ago air along also always another answer ask away back bad bag ball bank bear beautiful because become bed been before begin
            behind being best better boat body book born bottle bread break bride brother brown bus busy button buy call came camp care cat cats chair cheese chip
            church class clean clear close coat coffee corner country cousin cup dance date daughter day days dead dear deep did dig dinner does dog door draw dream dress
            drink drive each early east eat egg else even event ever every face fall family far farm fat father feel feet few field fight fine fire fish five flag
            floor flower flowers fly food foot forest forget four free fresh friend friends full game garden gave gentle gets gift girl glad glass goal goes gold gone
            gran grand grandad grandma grandpa granny grass ground group grow guess had hall hand hands happen hat hate have head hear heart heat heavy held hello her here high hill his
            hit hole home hope horse hot hotel hour hours house hurt idea inside island job join joke june july jump kid kids kind king kitchen knew know lady lake land
            lake late laugh law lay lead leaf learn leave led leg less let letter lie life line lion live lived lonely look lost lot love luck lunch mad made main man many
            map mark may maybe mean meat meet mind mine miss monday money month moon more morning most mother mountain mountains mouth much must name near neck need never
            news nice night nine nose note nothing number ocean office often old once onto open other our outside own page paid pair paper parent park part party pass past
            path pay people pet phone piece pig place plan plant plate play please plus point pool poor power pretty pull quite race rain ran read ready real rich ride
            ring river road rock roof room round run sad safe said sail sale salt same sand sat saw say school sea seat see seem seen sell send sent set seven shall she
            ship shirt shoe shop shore should shout shut sick side sign since sing sister sit six skin sky sleep snow some son soon sort soup south spend spot spring
            stand star stay still stone stood store storm story street strong such summer sun sunset sure swim table take talk tall taste tea teach team tell ten tent
            than their them there they thick thing think those though three threw tie times tiny tired today together told took tooth top town toy train travel tree trees
            trip true try tune turn under until use very view visit wait walk wall want warm wash watch water wave waves way weak wear weather week well went were west wet
            when where while who whole wide wife wild will wind window wine winter wire wise wish woman wonder wood wool work world worse write wrong yard year years yes
            young your zoo bridge city beach cake lisbon rome paris london trevi weekend golden road cabin watching viewing everyone everybody nobody exactly probably
            boring bored dull dead alive harsh jarring noisy ages hurt hurts notice hardly barely exactly somehow sometimes anymore instead
            puppy puppies kitten grandmother grandfather uncle aunt niece nephew cousins neighbour neighbor colleague colleagues student students pupil pupils
            museum castle village valley canyon desert island islands harbour harbor airport station hotel restaurant market street festival concert stadium
            football soccer basketball tennis swimming hiking climbing cycling skiing camping fishing cooking baking painting reading writing singing
            breakfast lunch supper picnic coffee chocolate cookies pizza sushi noodles salad fruit apple apples banana orange lemon cherry strawberry
            january february march april august september october november december tuesday wednesday thursday morning evening afternoon tonight yesterday tomorrow
            happy birthday merry welcome goodbye farewell congrats congratulations memories moments adventure adventures journey journeys travels roadtrip
            client customer company product products brand logo office meeting agenda launch summer spring autumn winter season seasons
            camera cameras lens phone phones closed eyes blurry friends wedding birthday anniversary graduation christmas holiday saturday sunday friday teacher
            """;
}
