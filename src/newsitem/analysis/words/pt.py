"""Portuguese, of Europe and of Brazil."""

from newsitem.analysis.words._class import Words

PORTUGUESE = Words(
    "pt",
    cues="""disse diz dito disseram dizia afirmou afirma afirmado afirmaram explicou explica
    acrescentou acrescenta declarou declara escreveu escreve escrito garantiu garante sublinhou
    sublinha destacou destaca salientou contou conta respondeu responde perguntou avisou alertou
    alerta reconheceu lembrou lembra lamentou criticou concluiu referiu refere comentou comenta
    anunciou confirmou ressaltou frisou completou defendeu defende considerou considera admitiu
    classificou tuitou publicou pediu prometeu assegurou falou fala rebateu rebate brincou
    ironizou retrucou observou observa opinou opina apontou aponta argumentou argumenta
    desabafou relatou relata narrou revelou revela indicou indica informou informa reforçou
    reforça reiterou reitera insistiu insiste avalia avaliou pontuou prosseguiu continuou
    finalizou emendou confessou confessa detalhou denunciou denuncia acusou acusa cobrou cobra
    exigiu exige elogiou elogia celebrou comemorou agradeceu rejeitou negou nega chamou definiu
    descreveu contestou desmentiu previu prevê esclareceu esclarece realçou notou adiantou
    adianta disparou questionou questiona perguntava explicava contava lembrava recordou recorda
    acredita acha pensa dizem afirmam contam explicam relatam garantem escreveram informaram
    responderam vaticinou enfatizou enfatiza ponderou salienta vincou atirou rematou frisa
    declararam""",
    participles="""dizendo afirmando acrescentando explicando classificando garantindo lembrando
    destacando criticando ressaltando""",
    naming="""chamado chamada chamados chamadas denominado intitulado apelidado filme livro
    romance canção música álbum série revista jornal palavra termo lema documentário peça
    operação projeto programa disco""",
    according="""segundo de_acordo_com conforme nas_palavras_de na_opinião_de na_visão_de
    no_entender_de na_avaliação_de""",
    views="para",
    persons="ele ela",
    male="ele o este esse",
    female="ela a esta essa",
    others="eu nós eles elas quem",
    definite="o a os as este esta esse essa seu sua seus suas nosso nossa",
    indefinite="um uma uns umas vários alguns dois",
    plural="os as seus suas",
    auxiliaries="""tem têm tinha havia há também ainda depois já se lhe foi estava está são era
    teria""",
    likewise="como",
    passive="sido foi é",
    breaks="que mas e porque enquanto quando onde se embora como pois ou",
    stops="""em no na nos nas por pelo pela para com sem sobre entre desde até contra durante
    após segunda terça quarta quinta sexta sábado domingo hoje ontem amanhã também ainda não ao
    à aos às janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
    dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira aqui ali lá agora
    então assim sempre nunca talvez já segundo porém contudo todavia entretanto finalmente""",
    of="de do da dos das",
    joins="e",
    titles="""presidente presidenta ministro ministra primeiro primeira prefeito prefeita doutor
    doutora dr dra professor professora general coronel rei rainha papa senador senadora
    deputado deputada porta-voz diretor diretora juiz juíza secretário secretária chanceler
    treinador técnico senhor senhora sr sra dom governador governadora líder pedreiro escritor
    escritora autor autora pescador agricultor agricultora médico médica enfermeiro enfermeira
    cirurgião pesquisador pesquisadora investigador investigadora cientista historiador
    historiadora economista analista sociólogo socióloga romancista poeta cineasta ator atriz
    cantor cantora músico pintor pintora fotógrafo fotógrafa arquiteto arquiteta engenheiro
    engenheira empresário empresária advogado advogada magistrado magistrada policial bombeiro
    soldado tenente comandante bispo arcebispo cardeal padre príncipe princesa atacante zagueiro
    goleiro avançado defesa guarda-redes médio atleta ciclista selecionador árbitro
    vice-presidente vereador vereadora autarca ex-ministro ex-presidente candidato candidata
    dirigente opositor chefe responsável delegado delegada promotor promotora procurador
    procuradora representante embaixador embaixadora diplomata especialista jornalista repórter
    correspondente apresentador apresentadora jovem homem mulher pai mãe filho filha irmão irmã
    avô avó tio tia marido esposa viúva testemunha vítima estudante aluno aluna trabalhador
    trabalhadora sindicalista ativista morador moradora motorista presidente-executivo""",
    bodies="""governo ministério empresa companhia grupo partido sindicato polícia agência
    aliança conselho tribunal comissão comitê comité parlamento banco exército organização
    associação instituto universidade federação liga clube equipe equipa câmara corpo bombeiros
    confederação fundação museu hospital clínica escola colégio autoridade direção júri oposição
    coligação coalizão fábrica firma rede operadora seguradora prefeitura assembleia senado
    estado cidade município casa embaixada centro ordem sociedade""",
    frequent="""o a os as de do da dos das e em um uma que é por com para se não no na ao como
    mais mas seu sua foi são também pelo pela à às""",
    media=r"""(?:no|pelo|em|nas|na)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|YouTube|
    redes_sociais|suas_redes_sociais|rede_social(?:_\w+)?)|(?:em|num|
    numa)_(?:uma?_)?(?:comunicado|entrevista|carta|discurso|nota|mensagem|
    coletiva_de_imprensa|conferência_de_imprensa)""",
    inverts=True,
    drops=True,
)
