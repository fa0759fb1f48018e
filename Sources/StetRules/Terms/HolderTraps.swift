// Traps of `terms/holder`: sentences of many conflicts in which the word may never change unasked.

internal import StetText

enum HolderTraps {
  static let all: [Example] = first + second

  private static let first: [Example] = [
    .leaves(
      "Police in Abuja arrested five bandits who had taken worshippers. The prisoners "
        + "were shown to reporters with their rifles."),
    .leaves(
      "Nigerian troops freed 70 hostages from a forest camp; four bandits taken "
        + "prisoner were handed to the police."),
    .leaves("The bandits want their jailed brothers freed before they release the hostages."),
    .leaves(
      "Boko Haram offered to swap the schoolgirls for prisoners held by the Nigerian "
        + "government."),
    .leaves(
      "Boko Haram commanders held in Nigerian prisons were flown to the capital. The "
        + "prisoners wore chains."),
    .leaves("Nigerian soldiers said they had taken 30 Boko Haram prisoners in the raid."),
    .leaves("In Mali, the army paraded jihadist prisoners before the cameras."),
    .leaves("JNIM freed two Malian soldiers it had taken prisoner in an ambush."),
    .leaves("Burkina Faso released 40 prisoners after jihadists let an Austrian doctor go."),
    .leaves(
      "Colombia’s government will pardon rebel prisoners as part of its peace with the "
        + "FARC."),
    .leaves("The ELN said its prisoners in Colombian jails must be allowed to vote."),
    .leaves("FARC prisoners began a hunger strike in a jail in Medellín."),
    .leaves("The ELN handed four police prisoners of war to the Red Cross, as it calls them."),
    .leaves("Abu Sayyaf prisoners tried to break out of a jail in Manila."),
    .leaves("Philippine police paraded the Abu Sayyaf men as prisoners."),
    .leaves("Iraq executed 12 prisoners convicted of joining Islamic State."),
    .leaves(
      "Kurdish fighters guard ten thousand Islamic State prisoners in camps in "
        + "northeastern Syria."),
    .leaves("Islamic State attacked the prison to free its prisoners."),
    .leaves("Islamic State killed soldiers it had taken prisoner at the air base."),
    .leaves("The SDF said 300 prisoners had escaped during Turkish shelling."),
    .leaves("Assad’s jailers shot the prisoners as rebels reached Damascus."),
    .leaves("Rebels who took Damascus opened Sednaya and let the prisoners walk out."),
    .leaves("Rebels broke into the jail in Aleppo and released the prisoners."),
    .leaves("Rebels stormed the jail and freed 200 prisoners."),
    .leaves("The militants overran the police station and freed all prisoners."),
    .leaves("Al-Shabaab gunmen raided the jail and freed dozens of prisoners."),
    .flags(
      "Hamas freed 20 prisoners accused of working with Israel from its own jails.", "prisoners"),
    .leaves("Hamas executed prisoners it had convicted of treason."),
    .leaves("Hamas police hold 40 prisoners in Gaza’s central jail for theft."),
    .leaves("The Taliban released 80 prisoners from a jail in Kabul."),
    .leaves("The Houthis sentenced 17 prisoners to death."),
    .leaves("Wagner recruited prisoners from Russian jails."),
    .leaves("Russia’s army sent prisoners to the front line."),
    .leaves("Ukrainian troops took eleven Russian prisoners near Kupiansk."),
    .leaves("The separatists in Donetsk released 12 prisoners."),
    .leaves(
      "Ethiopian troops marched through Mekelle; the TPLF freed 4,000 prisoners."),
    .leaves("The TPLF said its prisoners were well treated."),
    .leaves("Gangs in Haiti broke into the main prison and let 4,000 prisoners go."),
    .leaves(
      "Gangs that rule Port-au-Prince freed thousands of prisoners from the capital’s "
        + "jail."),
    .leaves(
      "Somali pirates in a jail in the Seychelles asked for a lawyer. The prisoners "
        + "say they are fishermen."),
    .leaves("The pirates, prisoners in Mumbai since 2011, went on hunger strike."),
    .leaves("A court in Kenya tried the pirates; the prisoners denied the charges."),
    .leaves("Iran freed two American prisoners from Evin in a swap."),
    .leaves("Iran released five American prisoners after Washington unfroze its money."),
    .flags("Tehran holds dual nationals as hostages, the families say.", "hostages"),
    .leaves("Marines caught the man who had guarded the hostages."),
    .leaves("Indian commandos freed the hostages at the hotel room by room."),
    .leaves("Russian soldiers held villagers as hostages in a school."),
    .flags("The regime takes foreigners as hostages, Paris says.", "hostages"),
    .leaves("Families call them hostages; Tehran says the prisoners are spies."),
    .flags(
      "The Arakan Army released 44 prisoners it had captured when it took the base.", "prisoners"),
    .leaves("Myanmar’s junta freed 5,000 prisoners to mark the new year."),
    .leaves(
      "In Mexico, cartel gunmen drove up to the jail in Cadereyta and freed nine "
        + "prisoners."),
    .flags("The Sinaloa cartel’s prisoners have a wing of the jail to themselves.", "prisoners"),
    .leaves("A cartel boss was taken prisoner by his rivals."),
    .leaves("North Korea still holds South Korean prisoners from the war."),
    .leaves("North Korea released three American prisoners before the summit."),
    .leaves("Israel released 90 Palestinian prisoners; Hamas freed three hostages."),
    .leaves("Islamic Jihad said the prisoners in Israeli jails would join the strike."),
    .leaves("Hamas said the first on its list are prisoners with long terms."),
    .leaves("A senior Hamas official said prisoners with long terms would come first."),
    .leaves("Hamas wants 100 prisoners freed for each soldier."),
    .flags("Hamas will get 30 prisoners for each woman it frees.", "prisoners"),
    .leaves("Israel will free 30 prisoners for each hostage Hamas lets go."),
    .leaves("Thirty prisoners for each hostage, Hamas said, was the price."),
    .leaves("Hamas leader Yahya Sinwar spent 22 years as a prisoner in Israel."),
    .leaves("The Hamas prisoner died in Ramon jail."),
    .leaves("Hamas prisoner Omar Hadi was moved to Ofer."),
    .leaves("Hamas sources said the prisoners’ release was the heart of the deal."),
    .leaves("Hamas welcomed the prisoners in Ramallah."),
    .leaves("Gaza’s prisoners’ ministry said 40 prisoners came home to Khan Younis."),
    .leaves("The prisoners returned to Gaza by bus from Ketziot."),
    .leaves("Prisoners from Gaza told doctors they had been beaten."),
    .leaves("Hezbollah demanded that Israel free its prisoners."),
    .leaves("Hezbollah’s prisoners in Israel number at least ten, the group says."),
    .leaves("The Israeli army said the prisoners were Hamas fighters caught in tunnels."),
    .leaves("The gunmen were taken prisoner when the siege ended."),
    .leaves("The kidnapper is a prisoner in Lyon."),
  ]

  private static let second: [Example] = [
    .flags("The robbers took the staff hostage; both are now prisoners.", "prisoners"),
    .leaves("The hijackers demanded that prisoners in Kuwait be freed."),
    .leaves("The hijackers’ comrades are prisoners in Kuwait."),
    .leaves("The kidnappers want 12 prisoners freed."),
    .leaves("The rebels said they would kill a hostage a day until all prisoners were freed."),
    .leaves("She was a hostage to fortune and a prisoner of her fame."),
    .leaves("The talks were held hostage by the far right."),
    .leaves("The budget is held hostage by eleven rebels in the party."),
    .leaves("Republican rebels hold the budget hostage."),
    .leaves("The prisoners’ dilemma explains why the rebels did not talk."),
    .leaves("The film The Last Prisoners tells of a rebel camp."),
    .leaves("The Hurt Hostage won the prize while militants fought outside."),
    .leaves("He wrote Hostage, a thriller about pirates."),
    .leaves("The amendment keeps the army a hostage of the militia."),
    .leaves("Amnesty named the bishop a prisoner of conscience; rebels had burned his church."),
    .flags(
      "Prison officers freed the nurse from the inmates. The hostages were unhurt.", "hostages"),
    .flags(
      "Convicts held three warders for nine hours. The hostages were freed by police.", "hostages"),
    .flags("The dissident’s wife said Minsk was keeping hostages, not prisoners.", "hostages"),
    .leaves("China was accused of hostage diplomacy over two Canadian prisoners."),
    .leaves(
      "After two years in a Chinese jail the two Canadians, called hostages at home, "
        + "were freed."),
    .leaves("In Sudan, the RSF and the army swapped prisoners."),
    .leaves("M23 rebels handed over Congolese soldiers taken prisoner in Goma."),
    .leaves("The militia shot six prisoners."),
    .leaves("Militants from the group were held prisoner by villagers."),
    .flags("Villagers took two militants prisoner and called the police.", "prisoner"),
    .leaves("Security forces took two militants prisoner."),
    .leaves("Soldiers took three gunmen prisoner after the attack on the bus."),
    .leaves(
      "Pakistan’s army freed 190 hostages on a train; the BLA said it still had "
        + "prisoners."),
    .leaves("The BLA said it would trade its captives for Baloch prisoners."),
    .leaves("The PKK freed eight Turkish soldiers it had taken prisoner."),
    .leaves("PKK prisoners ended their fast."),
    .leaves(
      "The LTTE released Sinhalese sailors it had kept prisoner; army prisoners stayed "
        + "behind."),
    .leaves("Wives of FARC hostages and of prisoners marched together."),
    .leaves("The Red Cross visits prisoners on both sides of the war with the rebels."),
    .leaves("The IRA prisoners were moved to a jail near Dublin."),
    .leaves("ETA’s prisoners are spread over jails in the south of Spain."),
    .leaves(
      "Peru’s government refused to free Tupac Amaru prisoners while the rebels held "
        + "the residence."),
    .flags(
      "The rebels holding the embassy asked that prisoners be flown to the jungle.", "prisoners"),
    .leaves(
      "Chechen rebels demanded an end to the war; Russian soldiers freed the hostages. "
        + "Prisoners were not taken."),
    .leaves("The commandos took no prisoners when they stormed the theatre held by gunmen."),
    .leaves("Guerrillas take no prisoners."),
    .leaves("The pirates took no prisoners."),
    .leaves("“Take no prisoners,” the rebel leader is said to have ordered his militia."),
    .leaves("The striker took no prisoners against the Pirates."),
    .leaves("The coach said his team would not be prisoners of the Raiders."),
    .flags("A museum shows how pirates kept prisoners in the hold.", "prisoners"),
    .leaves("Barbary pirates sold their prisoners in Algiers."),
    .leaves("Vikings took prisoners and sold them."),
    .leaves("The Khmer Rouge kept 14,000 prisoners in Tuol Sleng."),
    .leaves("Nazi guards shot the prisoners as the Red Army came near."),
    .flags("In 1862 the rebels took 400 Union prisoners at the ford.", "prisoners"),
    .leaves("The rebels of 1798 shot their prisoners at Scullabogue."),
    .leaves("Franco’s rebels killed Republican prisoners."),
    .leaves("Maoist prisoners ended a fast in a jail in Patna."),
    .leaves("Maoists abducted a collector and asked for eight prisoners."),
    .leaves("The Tamil Tigers executed prisoners, a United Nations panel found."),
    .leaves("The gang’s leader, a prisoner in Bordeaux, ran it by telephone."),
    .leaves("Prison gangs hold other prisoners to ransom."),
    .leaves("The gang attacked other prisoners in the yard."),
    .leaves("The gang beat up a prisoner in Wandsworth."),
    .leaves("Terrorist prisoners will serve longer."),
    .leaves("Extremist prisoners are kept apart from others."),
    .leaves("Islamist prisoners are to be moved, the minister said."),
    .leaves("The militant prisoners wrote from their cells."),
    .leaves("Jailed rebels were counted among the prisoners."),
    .leaves("Lebanon handed Syria 300 Syrian prisoners, among them militants."),
    .leaves("Militants were among the prisoners."),
    .leaves("The bank robber was one of the prisoners who fled."),
    .leaves("Two prisoners, both pirates, died in the jail."),
    .flags("Traffickers freed from jail took three warders prisoner.", "prisoner"),
    .flags(
      "Ukraine and Russia exchanged 150 prisoners of war each. Hostages were not part of the talks; "
        + "the families of civilians taken from Kherson want them to be.", "Hostages"),
    .flags(
      "Ukraine returned 20 captured soldiers. Moscow says it holds no hostages, only prisoners of "
        + "war.", "hostages"),
    .leaves("The hostages, five Iranian prisoners in Kuwait say, were never theirs."),
    .leaves("A German court sentenced a Syrian who guarded prisoners for Islamic State."),
    .leaves(
      "A German woman was charged with keeping a Yazidi girl prisoner as a member of "
        + "Islamic State."),
  ]
}
