//! Portuguese.

use super::{Class, Words};

pub(in crate::lint::statement) const WORDS: Words = &[
    (
        Class::Function,
        "a; ao; aos; as; ate; cada; com; como; da; das; de; do; dos; e; em; entre; essa; esse; esta; este; \
        eu; foi; isso; mais; mas; menos; meu; muito; na; nao; nas; no; nos; nossa; nossas; nosso; nossos; o; \
        onde; os; ou; para; pela; pelo; pelos; por; quando; que; quem; sao; se; sem; ser; seu; seus; sobre; \
        sua; suas; todas; todos; um; uma; umas; uns",
    ),
    (
        Class::Determiner,
        "a; as; cada; essa; esse; esta; este; nossa; nossas; nosso; nossos; o; os; seu; seus; sua; suas; \
        todas; todos; um; uma",
    ),
    (
        Class::Preposition,
        "a; ao; aos; ate; com; como; da; das; de; do; dos; em; entre; na; nas; no; para; pela; pelo; por; \
        que; quem; sem; sobre",
    ),
    (Class::Skip, "com sucesso; continuamente; significativamente"),
    (
        Class::Change,
        "abreviar; acelerar; agilizar; alta; ampliar; aument*; baixar; cair; cortar; cresc*; crescimento de; \
        decrescer; diminu*; dobrar; duplicar; economizar; elevar; encurtar; expandir; increment*; maximizar; \
        minimizar; multiplicar; passar; quadruplicar; queda; reducao; reduz*; subir; triplicar",
    ),
    (Class::Rise, "ampliar; aument*; cresc*; dobrar; duplicar; elevar; expandir; increment*"),
    (Class::Clear, "acabar; eliminar; erradicar; zerar"),
    (
        Class::Improve,
        "apoiar; aprimor*; aprofundar; desenvolver a; estimular; facilitar; fomentar; fortalec*; impulsionar; \
        incentivar; melhor*; moderniz*; otimiz*; potencializar; profissionalizar; promover; reforcar; \
        simplific*",
    ),
    (
        Class::Keep,
        "conservar; continuar; mantendo; manter; manutencao d*; permanecer; preservar; proteger; reter; \
        seguir; sustentar",
    ),
    (Class::Monitor, "acompanhamento; acompanhar; controlar; medir; monitor*; observar; rastrear"),
    (Class::Ensure, "assegurar; garantir"),
    (
        Class::Operate,
        "administrar; atender; dar suporte; fornecer; gerenciar; gerir; gestao; oferecer suporte; operar; \
        prestar; tratar",
    ),
    (Class::Achieve, "alcancar; atingir; bater; chegar; conquistar; conseguir; cumprir; obter; superar; ultrapassar"),
    (
        Class::Aspire,
        "ajudar; apaixonar; dar; empoderar; encantar; fazer; inspirar; permitir; ser; surpreender; tornar; \
        tornar nos; tornar se; transformar; virar; viver",
    ),
    (
        Class::Acquire,
        "angariar; arrecadar; atrair; captar; conquistar; convencer; converter; faturar; fechar contratos; \
        fidelizar; ganhar; gerar; obter; recuperar; vender",
    ),
    (
        Class::Task,
        "abrir; adaptar; adicionar; adotar; adquirir; agendar; analisar; analise; aplicar; apresentar; \
        aprovar; atualiz*; automatizar; avaliar; buscar; capacit*; coletar; colocar em producao; comecar; \
        comprar; comunicar; concluir; configurar; construcao; construir; contratacao; contratar; criacao; \
        criar; definicao; definir; desenhar; desenvolver; desenvolvimento; digitalizar; divulgar; \
        documentar; elabor*; encerrar; entregar; enviar; escolher; escrever; estabelecer; estruturar; \
        estudar; executar; expandir a; finalizar; formalizar; formar; identificar; implant*; implement*; \
        informar; iniciar; instalacao; instalar; integracao; integrar; introduzir; investigar; investir; \
        lancamento; lancar; levantar; mapeamento; mapear; migracao; migrar; montar; negociar; nomear; \
        organizar; padronizar; participar; planejar; por em pratica; preparacao; preparar; produzir; \
        programar; publicacao; publicar; realizacao; realizar; redesenhar; redigir; reestruturar; reformar; \
        renovar; reorganizar; reunir; revisao; revisar; selecionar; substituir; testar; traduzir; \
        treinamento; treinar; validar; verificar; visitar",
    ),
    (Class::Produce, "construir; criar; desenvolver; entregar; estabelecer; gerar; oferecer"),
    (
        Class::Metric,
        "absenteismo; acidentes; atraso; caixa; churn; consumo; conversao; custo; custos; desperdicio; \
        despesas; dias; disponibilidade; divida; duracao; ebitda; emissoes; espera; evasao; faturamento; \
        fluxo de caixa; frequencia; inadimplencia; incidentes; indice; lucro; margem; media; nivel; nota; \
        nps; numero; ocupacao; participacao; percentual; perdas; pontuacao; porcentagem; prazo; preco; \
        produtividade por; proporcao; quantidade; receita; reclamacoes; retorno; rotatividade; satisfacao; \
        taxa; tempo; ticket medio; total; valor; vendas; volume",
    ),
    (
        Class::Deliverable,
        "acordo; analise; aplicativo; app; auditoria; banco de dados; calendario; campanha; cartilha; \
        catalogo; certificacao; comite; contrato; curso; diagnostico; documento; escritorio; estrategia; \
        estudo; evento; feira; ferramenta; formulario; guia; loja; manual; modelo; modulo; oficina; pagina; \
        painel; pesquisa; plano; plataforma; politica; portal; procedimento; processo; programa; projeto; \
        proposta; prototipo; relatorio; roteiro; sistema; site; software; treinamento",
    ),
    (
        Class::Event,
        "artigos; campanhas; cursos; e mails; emails; entrevistas; eventos; ligacoes; oficinas; palestras; \
        posts; publicacoes; reunioes; seminarios; sessoes; treinamentos; videos; visitas; webinars; \
        workshops",
    ),
    (
        Class::Party,
        "alunos; assinantes; associados; cidadaos; clientes; colaboradores; compradores; contratos; criancas; \
        doacoes; doadores; empresas; estudantes; familias; fornecedores; funcionarios; hospedes; inscricoes; \
        investidores; jovens; lares; leitores; membros; moradores; pacientes; pais; parceiros; pedidos; \
        pessoas; professores; turistas; usuarios; visitantes; voluntarios",
    ),
    (Class::Input, "gastos com publicidade; investimento; orcamento; quadro; verba"),
    (
        Class::Concept,
        "agilidade; ambiente; atendimento; atendimento ao cliente; bem estar; capacidade; clima; clima \
        organizacional; coesao; colaboracao; competencias; competitividade; comprometimento; comunicacao; \
        confianca; crescimento; criatividade; cultura; desenvolvimento; digitalizacao; diversidade; \
        eficacia; eficiencia; engajamento; etica; excelencia; experiencia; fidelidade; flexibilidade; \
        gestao; governanca; imagem; inclusao; inovacao; lealdade; lideranca; marca; marketing; melhoria; \
        motivacao; organizacao; posicionamento; presenca; processos; produtividade; qualidade; \
        reconhecimento; recursos; recursos humanos; relacionamento; reputacao; resiliencia; \
        responsabilidade; responsabilidade social; resultados; seguranca; servico; servicos; sinergia; \
        sustentabilidade; talento; talentos; trabalho em equipe; transformacao; transparencia; visibilidade",
    ),
    (
        Class::Ideal,
        "amada; amado; amor; como em casa; confianca; coracao; excelencia; exemplo; favorita; favorito; \
        feliz; felizes; inesquecivel; lider; lugar; melhor; melhores; mundial; onde; orgulho; preferida; \
        preferido; primeira escolha; querida; querido; referencia; sem esforco; sonho; unico",
    ),
    (Class::Vanity, "acessos; cliques; curtidas; downloads; impressoes; likes; seguidores; trafego; visualizacoes"),
    (Class::Comparative, "maior; maiores; mais; mais rapido; melhor; melhores; menor; menores; menos"),
    (Class::Vaguely, "adequado; boa; boas; bom; bons; eficaz; eficiente; motivada; razoavel; satisfeitos"),
    (
        Class::Done,
        "aberta; aberto; aprovada; aprovado; assinada; assinado; atualizado; concluida; concluido; \
        contratado; criada; criado; definida; definido; disponivel; documentado; documentados; elaborado; em \
        producao; entregue; finalizado; implantada; implantado; implementada; implementado; instalada; \
        instalado; lancada; lancado; mapeado; mapeados; no ar; operacional; pronta; pronto; publicada; \
        publicado; realizada; realizado; treinado; treinados; validado",
    ),
    (Class::Moved, "aumenta; aumentado; caiu; cresce; diminui; dobrou; reduzida; reduzido; sobe; subiu"),
    (
        Class::Multiplier,
        "de cada; dobrar; dobro; dois tercos; duplicar; em cada 10; em cada dez; metade; tres quartos; \
        triplicar; triplo; um quarto; um terco; zerar; zero",
    ),
    (
        Class::Cardinal,
        "cem; cinco; dez; dois; doze; duas; duzia; nove; oito; onze; quatro; quinze; seis; sete; tres; \
        trinta; vinte",
    ),
    (
        Class::Time,
        "ano; anos; dia; dias; dias uteis; hora; horas; mes; meses; minutos; segundos; semana; semanas; \
        trimestre; trimestres",
    ),
    (Class::Horizon, "ano; anos; mes; meses; semana; semanas; trimestre; trimestres"),
    (
        Class::Month,
        "abril; agosto; dezembro; fevereiro; fim do ano; inverno; janeiro; julho; junho; maio; marco; natal; \
        novembro; outono; outubro; primavera; setembro; verao",
    ),
    (Class::Until, "antes de; ate; ate dezembro; ate o fim; ate o final; nos proximos"),
    (Class::Name, "andar; artigo; etapa; fase; industria; iso; linha; lote; n; nivel; norma; top; versao"),
    (
        Class::Threshold,
        "abaixo; acima; ao menos; dentro; inferior; mais de; maximo; menos de; minimo; nao mais de; no \
        maximo; no minimo; ou mais; ou melhor; ou menos; pelo menos; superior",
    ),
    (
        Class::Steady,
        "a todo momento; cada mes; constante; estavel; nunca; permanece; se mantem; sempre; todo mes; todos \
        os dias; todos os meses",
    ),
    (Class::Evidence, "anterior; atual; atualmente; comparado; contra; de; em relacao; em vez de; era; frente; hoje"),
    (
        Class::Purpose,
        "a fim de; de modo que; e aumentar; e reduzir; para alcancar; para aumentar; para que; para reduzir",
    ),
    (Class::Means, "adicionando; atraves; criando; implementando; por meio; via"),
    (Class::Question, "como; estamos; por que; quais; qual; quanto; quantos; quem; se; sera que"),
    (Class::Count, "media; numero; percentual; porcentagem; quantidade; soma; total; valor; volume"),
    (
        Class::Undertaken,
        "enviadas; enviados; feitas; feitos; ministrados; produzidos; publicadas; publicados; realizadas; \
        realizados",
    ),
    (Class::Pronoun, "cada; ninguem; nos; nossa; nossas; nosso; nossos; todos"),
    (Class::Be, "confiam; e; esta; estao; pode; podem; querem; recomendam; sao; sentem; tem; usam; voltam"),
];
